"""Pictures for docs/alerts.md: the real payload of an alert, drawn in a browser page in each platform's manner. Needs Chromium.

python bench/pictures.py [--out docs/pictures] [--browser chromium]
"""

import argparse
import html
import re
import subprocess
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from watcher.alert import discord, ntfy, slack, teams
from watcher.model import Alert, Severity, Threat

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
ALERT = Alert(
    "K7QX-2MHD.0", "watcher.alert.opened", NOW, Severity.CRITICAL, "K7QX-2MHD", "robin", ("home address", "phone"), ("address", "phone"), Threat.EXPLICIT, "example board",
    posts=3, places=2, first_seen=NOW, last_seen=NOW, bits=31.0, told=("team", "oncall"), escalates=NOW + timedelta(minutes=5),
)  # fmt: skip
FRAME = '<html><meta charset="utf-8"><body style="margin:0;padding:16px;width:608px;{body}">{inner}</body></html>'


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _unescaped(text: str) -> str:
    """Markdown's escapes as its reader shows them."""
    return re.sub(r"\\([\\`*_{}\[\]()#+\-.!|~>:<@])", r"\1", text).replace("\u200b", "")


def of_slack() -> str:
    blocks = slack.render(ALERT)["blocks"]
    parts = [
        f'<div style="font-size:18px;font-weight:900;margin-bottom:6px">{_lines(blocks[0]["text"]["text"])}</div>',
        f'<div style="font-size:15px;line-height:1.46">{_lines(blocks[1]["text"]["text"])}</div>',
        f'<div style="font-size:12px;color:#616061;margin-top:6px">{_lines(blocks[2]["elements"][0]["text"])}</div>',
    ]
    head = '<b style="font-size:15px">watcher</b> <span style="background:#e8e8e8;border-radius:3px;font-size:10px;padding:1px 3px">APP</span>'
    inner = f'{head}<div style="margin-top:8px">{"".join(parts)}</div>'
    return FRAME.format(body="font-family:Lato,Noto Sans,sans-serif;color:#1d1c1d;background:#fff", inner=inner)


def of_discord() -> str:
    embed = discord.render(ALERT)["embeds"][0]
    inner = (
        f'<div style="background:#2b2d31;border-left:4px solid #{embed["color"]:06x};border-radius:4px;padding:12px 16px">'
        f'<div style="font-weight:600;color:#fff">{_lines(embed["title"])}</div><div style="margin:8px 0;font-size:14px;line-height:1.4">{_lines(_unescaped(embed["description"]))}</div>'
        f'<div style="font-size:12px;color:#b5bac1">{_lines(embed["footer"]["text"])} • 22/11/2026 14:02</div></div>'
    )
    head = '<div style="margin-bottom:6px"><b style="color:#fff">watcher</b> <span style="background:#5865f2;border-radius:3px;font-size:10px;padding:1px 4px;color:#fff">APP</span></div>'
    return FRAME.format(body="font-family:Noto Sans,sans-serif;color:#dbdee1;background:#313338", inner=head + inner)


def of_teams() -> str:
    body = teams.render(ALERT)["attachments"][0]["content"]["body"]
    title, lines = body[0]["items"][0]["text"], body[1:]
    rows = "".join(
        f'<div style="margin:6px 0;font-size:{12 if b.get("isSubtle") else 14}px;color:{"#616161" if b.get("isSubtle") else "#242424"}">{_lines(_unescaped(b["text"]))}</div>'
        for b in lines
    )
    card = f'<div style="border:1px solid #d1d1d1;border-radius:4px"><div style="background:#f9e5e7;padding:12px;font-weight:600">{_lines(_unescaped(title))}</div><div style="padding:8px 12px">{rows}</div></div>'
    return FRAME.format(
        body="font-family:Segoe UI,Noto Sans,sans-serif;background:#f5f5f5",
        inner=f'<div style="background:#fff;padding:12px"><b>Workflows</b><div style="margin-top:8px">{card}</div></div>',
    )


def of_ntfy() -> str:
    message = ntfy.render(ALERT)
    inner = f'<div style="background:#fff;border-radius:8px;padding:12px 16px;box-shadow:0 1px 3px #0003"><div style="color:#666;font-size:13px">22/11/2026, 14:02 &nbsp; <b style="color:#c62828">▲▲ max</b></div><div style="font-weight:500;font-size:18px;margin:6px 0">{_lines(message["title"])}</div><div style="font-size:15px;line-height:1.4">{_lines(message["message"])}</div></div>'
    return FRAME.format(body="font-family:Roboto,Noto Sans,sans-serif;background:#f2f2f2", inner=inner)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--browser", default="chromium")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, page in (("slack", of_slack()), ("discord", of_discord()), ("teams", of_teams()), ("ntfy", of_ntfy())):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "page.html")
            file.write_text(page, encoding="utf-8")
            target = (chosen.out / f"{name}.png").absolute()
            command = [
                chosen.browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                f"--screenshot={target}",
                "--window-size=640,240",
                f"--user-data-dir={folder}/p",
                file.as_uri(),
            ]
            subprocess.run(command, check=True, capture_output=True, timeout=120)
        print(target)


if __name__ == "__main__":
    main()
