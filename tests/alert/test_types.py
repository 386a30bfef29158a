"""Alerts against what the vendors' own TypeScript types and the reference verifier in JavaScript say. Unknown and misspelt keys are errors there."""

import json
import subprocess
from pathlib import Path

from tests.alert.test_formats import OPENED, SAMPLES, SECRET
from tests.needed import oracles
from watcher.alert import discord, generic, slack

TYPED = {
    "discord": ("import type { RESTPostAPIWebhookWithTokenJSONBody as Body } from 'discord-api-types/v10';", "Body"),
    "slack": ("import type { KnownBlock } from '@slack/types';", "{ text: string; unfurl_links: boolean; unfurl_media: boolean; blocks: KnownBlock[] }"),
}  # fmt: skip


def _checked(program: str, folder: Path) -> str:
    """What the compiler says of a program, "" where it has nothing to say."""
    file = folder / "check-alerts.ts"
    file.write_text(program, encoding="utf-8")
    try:
        command = ["node_modules/.bin/tsc", "--strict", "--noEmit", "--skipLibCheck", "--moduleResolution", "bundler", "--module", "esnext", "--target", "es2022", file.name]  # fmt: skip
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    finally:
        file.unlink()
    return done.stdout


def _program(extra: str = "") -> str:
    lines = [head for head, _ in TYPED.values()]
    for number, alert in enumerate(SAMPLES):
        lines.append(f"export const d{number}: {TYPED['discord'][1]} = {json.dumps(discord.render(alert))};")
        lines.append(f"export const s{number}: {TYPED['slack'][1]} = {json.dumps(slack.render(alert))};")
    return "\n".join([*lines, extra])


def test_slack_and_discord_by_their_own_types() -> None:
    assert _checked(_program(), oracles()) == ""


def test_the_types_refuse_a_misspelt_key() -> None:
    wrong = 'export const w: Body = { "allow_mentions": { "parse": [] } };'
    assert "allow_mentions" in _checked(_program(wrong), oracles())


def test_the_reference_verifier_in_javascript_accepts_us() -> None:
    folder = oracles()
    at = 1_700_000_000
    sent = generic.call(OPENED, "https://hooks.example/x", f"{SECRET} {SECRET}", at)
    script = f"""
        const {{ Webhook }} = require('standardwebhooks');
        Date.now = () => {at * 1000};
        const read = JSON.parse(require('fs').readFileSync(0));
        new Webhook('{SECRET.removeprefix("whsec_")}').verify(read.body, read.headers);
        let refused = false;
        try {{ new Webhook('{SECRET.removeprefix("whsec_")}').verify(read.body + ' ', read.headers) }} catch {{ refused = true }}
        process.stdout.write(String(refused));
    """
    told = json.dumps({"body": sent.body.decode(), "headers": sent.headers})
    done = subprocess.run(
        ["node", "-e", script], cwd=folder, input=told, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout, done.stderr) == ("true", "")
