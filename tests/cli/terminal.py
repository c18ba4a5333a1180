"""terminal.py ANSWERS COMMAND...: runs a command at a pseudo-terminal and types ANSWERS, a line each (\\n between them).

Prints what the terminal showed and ends with the code of the command. An answer `^D` ends the answers, `^C` interrupts.
"""
import os
import pty
import select
import sys

# A question may come in pieces: it is whole when nothing has followed it for this long.
QUIET_SECONDS = 0.2


def keys(answer):
    """What is typed for an answer."""
    return {"^D": b"\x04", "^C": b"\x03"}.get(answer, answer.encode() + b"\n")


def main():
    answers = [keys(line) for line in sys.argv[1].split("\n")]
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.argv[2], sys.argv[2:])
    shown = b""
    waiting = b""
    while True:
        # A question ends in a blank and waits; everything else ends a line.
        asked = answers and waiting.endswith((b"? ", b"] ", b") "))
        if asked and not select.select([terminal], [], [], QUIET_SECONDS)[0]:
            os.write(terminal, answers.pop(0))
            waiting = b""
        try:
            more = os.read(terminal, 4096)
        except OSError:
            break
        if not more:
            break
        shown += more
        waiting += more
    sys.stdout.buffer.write(shown)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    sys.exit(main())
