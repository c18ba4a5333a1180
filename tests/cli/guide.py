"""guide.py PROGRAM SOURCE: follows README and guide as a reader would, page by page, and fails where a command does.

A fenced TOML scenario that names itself is saved as NAME.toml; a line indented by four blanks that starts with the
program, `cmp` or `cat` is a command. Runs take three people in place of the number a page names: what is tested is
that the commands are right, not the figures they give.
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

PROGRAMS = ("anagen", "build/release/anagen", "cmp", "cat")
# The studies have tests of their own, and take as long as all the rest.
ELSEWHERE = re.compile(r"anagen validate\b")
FEW = "3"


def scenarios(text):
    """(name, text) of every whole scenario on a page."""
    for block in re.findall(r"```toml\n(.*?)```", text, re.S):
        name = re.search(r'^name = "(.+)"', block, re.M)
        if 'schema = "anagen.scenario/1"' in block and name:
            yield name.group(1), block


def commands(text):
    """Every command of a page, in order; a line that ends in a backslash goes on."""
    joined = text.replace("\\\n", " ")
    for line in re.findall(r"^    (\S.*)$", joined, re.M):
        words = shlex.split(line, comments=True)
        if words and words[0] in PROGRAMS and not ELSEWHERE.search(line):
            yield words


def with_few_people(words):
    """The command with few people where it simulates some."""
    if words[1:2] not in (["run"], ["compare"], ["rules"]) or "--help" in words:
        return words
    if "--subjects" in words:
        at = words.index("--subjects")
        return [*words[: at + 1], FEW, *words[at + 2:]]
    return [*words, "--subjects", FEW]


def follow(page, program, source):
    """What went wrong on a page, as sentences."""
    text = page.read_text()
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "scenarios").symlink_to(source / "scenarios")
        for scenario, block in scenarios(text):
            (folder / f"{scenario}.toml").write_text(block)
        for words in commands(text):
            run = with_few_people(words) if words[0] not in ("cmp", "cat") else words
            run = [program if word == words[0] and i == 0 and word.endswith("anagen") else word
                   for i, word in enumerate(run)]
            done = subprocess.run(run, cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL,
                                  check=False)
            if done.returncode != 0:
                problems.append(f"{page.name}: {shlex.join(words)} ends with {done.returncode}: {done.stderr}")
    return problems


def main():
    program, source = os.path.realpath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    pages = [source / "README.md", *sorted((source / "docs" / "guide").glob("*.md"))]
    problems = [problem for page in pages for problem in follow(page, program, source)]
    followed = sum(len(list(commands(page.read_text()))) for page in pages)
    print("\n".join(problems) or f"{followed} commands of {len(pages)} pages")
    # A page whose commands are no longer found would pass in silence.
    return 1 if problems or followed < len(pages) else 0


if __name__ == "__main__":
    sys.exit(main())
