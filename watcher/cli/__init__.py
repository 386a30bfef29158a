"""The command line: one file per command group, imported only when its command runs, so that `--help` is quick.

Exit codes: 0 fine, 1 something found (only with --exit-code), 2 usage or configuration, 3 a delivery failed, 4 a source is blind,
70 an internal error; several at once: 70, 2, 3, 4, 1 in this order. Details are never taken from the command line.
"""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

from watcher import __version__

FOUND, USAGE, UNDELIVERED, BLIND, INTERNAL = 1, 2, 3, 4, 70
MAX_JOBS = 256
"""Processes: each holds words that it has met, some 50 MB."""
Option = tuple[str, Mapping[str, object]]
CONFIG: Option = (
    "--config",
    {"metavar": "FILE", "help": "the configuration (default: ./watcher.toml, else /etc/watcher/watcher.toml)"},
)
JSON: Option = ("--json", {"action": "store_true", "help": "machine-readable output"})
YES: Option = ("--yes", {"action": "store_true", "help": "do not ask"})
EXIT: Option = ("--exit-code", {"action": "store_true", "help": "exit with 1 when something is found"})


def jobs(text: str) -> int:
    """A number of processes. Raises ValueError, which argparse tells."""
    count = int(text)
    if not 1 <= count <= MAX_JOBS:
        raise argparse.ArgumentTypeError(f"give a number from 1 to {MAX_JOBS}")
    return count


COMMANDS: dict[str, tuple[str, str, str, tuple[Option, ...]]] = {
    "demo": ("demo", "show the whole way on a local sample site, without the outside network", "watcher demo", (("--keep", {"action": "store_true", "help": "leave it running, and say how to look around"}),)),
    "init": (
        "init", "make a first configuration: a folder, a person, a page, a webhook", "watcher init ~/watch",
        (("folder", {"nargs": "?", "default": ".", "help": "where to put it (default: here)"}), ("--codename", {"metavar": "NAME", "help": "the code name of the first person"}),
         ("--page", {"metavar": "URL", "help": "a public page to watch"}), ("--webhook-file", {"metavar": "FILE", "help": "a private file that holds the webhook's address"}),
         ("--format", {"choices": ["generic", "slack", "discord"], "default": "slack", "help": "what the webhook speaks (default: slack)"})),
    ),
    "check": ("check", "read everything over and list every problem at once", "watcher check", (CONFIG, JSON)),
    "run": ("run", "watch until stopped", "watcher run --config /etc/watcher/watcher.toml", (CONFIG,)),
    "once": ("run", "look at every page once, send what is due, and end", "watcher once --exit-code", (CONFIG, JSON, EXIT)),
    "scan": (
        "scan", "look through saved material, offline", "watcher scan --people config/people saved/ posts.jsonl",
        (("--people", {"metavar": "DIR_OR_FILE", "required": True, "help": "whose details to look for"}), CONFIG, JSON, EXIT, ("--jobs", {"type": jobs, "default": 0, "metavar": "N", "help": "how many processes work at once (default: as many as this machine has processors; one for standard input)"}), ("paths", {"nargs": "+", "metavar": "PATH", "help": ".jsonl[.gz], .ndjson[.gz], .html, .json, .xml, .txt (chats, too), .mhtml, .eml, .mbox, .pdf, .rtf, .docx and other office documents, .warc[.gz], .wacz, .zip, folders, or - for JSONL on standard input"})),
    ),
    "explain": (
        "explain", "say of a text, masked, what was found in it, why, and what was not enough", "watcher explain --people config/people post.txt",
        (("--people", {"metavar": "DIR_OR_FILE", "required": True, "help": "whose details to look for"}), CONFIG, JSON, ("path", {"metavar": "FILE", "help": "a text file, or - for standard input"})),
    ),
    "extract": (
        "extract", "show what the program sees in one saved page", "watcher extract page.html --json",
        (("file", {"metavar": "FILE", "help": "a saved page, feed or JSON answer; - for standard input"}), ("--url", {"default": "", "help": "where it came from"}), ("--status", {"type": int, "default": 200, "help": "its HTTP status"}),
         ("--content-type", {"default": "", "help": "its content type; the content wins"}), ("--header", {"action": "append", "default": [], "metavar": "K: V", "help": "a response header; may be repeated"}), JSON),
    ),
    "status": ("status", "show each site's sight, who is watched, and what waits", "watcher status --json", (CONFIG, JSON)),
    "reload": ("reload", "let the running watch take its changed configuration; a broken one is refused", "watcher reload", (CONFIG, JSON)),
    "alerts": (
        "alerts", "list, show, ack, resolve, mute, unmute, recall or replay alerts", "watcher alerts resolve K7QX-2MHD --as removed --by ann",
        (("action", {"choices": ["list", "show", "ack", "resolve", "mute", "unmute", "recall", "replay"], "help": "what to do; replay tries again what could not be delivered"}), ("id", {"nargs": "?", "metavar": "ID", "help": "the alert, for all but list; for mute an alert, or nothing with --person or --site; for unmute also a silence; for replay a webhook, or nothing for all"}), ("--by", {"default": "", "help": "who takes care of it"}),
         ("--as", {"dest": "verdict", "choices": ["removed", "false-alarm", "namesake"], "default": "removed", "help": "resolve: what it was; after the last two the same words are not announced again"}),
         ("--for", {"dest": "time", "default": "24h", "metavar": "TIME", "help": "mute: for how long, at most 7d (default: 24h)"}), ("--reason", {"default": "", "help": "mute: why"}), ("--person", {"default": "", "metavar": "CODENAME", "help": "mute: all alerts of a person but critical ones"}),
         ("--site", {"default": "", "metavar": "NAME", "help": "mute: all alerts of a site but critical ones"}), CONFIG, JSON),
    ),
    "test-alert": (
        "alerts", "send a test of each severity to a webhook", "watcher test-alert team",
        (("webhook", {"nargs": "?", "metavar": "NAME", "help": "only this one (default: all)"}), CONFIG, JSON),
    ),
    "people": (
        "people", "who is protected: add, edit, show, seal, recipients, rekey, consent, remove", "watcher people add robin",
        (("action", {"choices": ["list", "add", "edit", "show", "seal", "recipients", "rekey", "consent", "remove"], "help": "what to do"}), ("name", {"nargs": "?", "metavar": "CODENAME", "help": "the person's code name"}),
         ("--from", {"dest": "source", "metavar": "FILE", "help": "add: a person's file, a vCard or a table (kind,value); - for standard input"}),
         ("--given-by", {"choices": ["self", "guardian", "agent"], "help": "add, consent: who gave consent"}), ("--on", {"metavar": "DATE", "help": "add, consent: the day of consent (default: today)"}), ("--until", {"metavar": "DATE", "help": "add, consent: when it ends (default: after twelve months, the most)"}),
         ("--add", {"action": "append", "metavar": "KEY", "help": "recipients: a public key, age1... or ssh-ed25519"}), ("--remove", {"action": "append", "metavar": "KEY", "help": "recipients: a public key"}),
         ("--new-identity", {"action": "store_true", "help": "rekey: also make the daemon a new key"}), YES, CONFIG, JSON),
    ),
    "panic": ("keep", "destroy every key and plain detail on this machine at once, and stop the daemon", "watcher panic --yes", (YES, CONFIG, JSON)),
    "backup": ("keep", "everything in one file that only the recipients open", "watcher backup watch-2026-11.age", (("file", {"metavar": "FILE", "help": "the file to make"}), CONFIG)),
    "restore": (
        "keep", "unpack a backup into an empty folder", "watcher restore watch-2026-11.age ~/watch --identity key.txt",
        (("file", {"metavar": "FILE", "help": "the backup"}), ("folder", {"metavar": "FOLDER", "help": "where to put it"}), ("--identity", {"metavar": "FILE", "required": True, "help": "the age identity of a recipient"})),
    ),
    "service": (
        "service", "the systemd unit for this installation", "watcher service --write unit/",
        (("--write", {"metavar": "FOLDER", "help": "write it and sysusers.conf there, and say what to do with them (default: print the unit)"}), CONFIG),
    ),
    "completion": ("completion", "print a completion script for a shell", "watcher completion bash > ~/.local/share/bash-completion/completions/watcher", (("shell", {"choices": ["bash", "zsh", "tcsh"], "help": "which shell"}),)),
}  # fmt: skip
"""Name -> the file of its group, one line of help, an example, its options."""


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="watcher",
        description="Watches public pages for a protected person's details, and warns the people who look after them.",
    )
    top.add_argument("--version", action="version", version=f"watcher {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (_, line, example, options) in COMMANDS.items():
        one = commands.add_parser(
            name,
            help=line,
            description=f"{line[0].upper()}{line[1:]}.",
            epilog=f"example: {example}",
            allow_abbrev=False,
        )
        for flag, settings in options:
            one.add_argument(flag, **settings)  # type: ignore[arg-type]
    return top


def main(arguments: Sequence[str]) -> int:
    """Run one command; what it returns is the exit code."""
    chosen = parser().parse_args(arguments)
    group = COMMANDS[chosen.command][0]
    from watcher.errors import ConfigError, WatcherError

    try:
        return int(import_module(f"watcher.cli.{group}").run(chosen))
    except ConfigError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return USAGE
    except WatcherError as error:
        print(f"watcher: {error}", file=sys.stderr)
        return INTERNAL
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001  a fault of ours: its text may quote a detail, so only kind and place are shown
        print(f"watcher: {fault(error)}", file=sys.stderr)
        return INTERNAL


def fault(error: Exception) -> str:
    """What to say of an error that should not be: its kind, and the lines that it came through, the innermost last."""
    import traceback  # only for faults: the help has no use for it

    frames = traceback.extract_tb(error.__traceback__)[-4:]
    place = " > ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames)
    return f"a fault of the program ({type(error).__name__} at {place}); please report it"


def worst(codes: Sequence[int]) -> int:
    """Of several exit codes the one that counts."""
    return next((c for c in (INTERNAL, USAGE, UNDELIVERED, BLIND, FOUND) if c in codes), 0)
