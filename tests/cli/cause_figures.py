"""cause_figures.py PROGRAM SOURCE [--update] [PAGE...]: the figures on the pages of causes against their scenarios.

After `scenarios/NAME.toml`: (or in the cell beside it) a page in docs/methods/causes says what the shed of that
scenario does. This runs the scenario as it is shipped and writes the sentence anew: each week the median, over those
who answer, of their shed over the shed of the same week undisturbed. It fails where a page says otherwise; with
--update it corrects the page. PAGE is the name of a page without its ending; without any, all are held.
"""
import concurrent.futures
import csv
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import textwrap

DAYS_PER_MONTH = 30.4375
WEEK = 7
YEAR = 52  # weeks
WIDTH = 118
ALL_OVER = "the middle person who answers"
AT_THE_TEMPLES = "the temples of the middle person"
# The line that surveys ask for, and the share of the excess that counts as a course.
MARKED = 1.5
COURSE = 0.2
# Above this share of the highest excess over the last year a change has come to stay.
LASTING = 0.5
# Shed that was back at its usual and rises again is a wave.
QUIET = 1.05
WAVE = 1.1
# A told sentence: `scenarios/NAME.toml`: [(what was tried)] text up to the next blank line, or the cell beside the name.
TOLD = re.compile(r"(`scenarios/(\w+)\.toml`(?:: | \| )(?:\([^)]*\) )?)((?:shed|no difference)[^|]*?)(\.\n\n| \|\n)")


def shed(path, region):
    """Weekly shed of every subject of the arms actual and undisturbed: {arm: {subject: {day: hairs}}}."""
    lives = {"actual": {}, "undisturbed": {}}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            if (row["measure"], row["region"]) == ("shed_per_day", region) and row["arm"] in lives:
                lives[row["arm"]].setdefault(row["subject"], {})[int(row["day"])] = float(row["value"])
    return lives["actual"], lives["undisturbed"]


def course(path, region):
    """Last day of a week -> shed of the middle person who answers over her usual; empty when nobody does."""
    actual, usual = shed(path, region)
    answer = [name for name in actual if actual[name] != usual[name]]
    days = sorted(next(iter(actual.values())))
    return {day: statistics.median(actual[name][day] / usual[name][day] for name in answer)
            for day in days} if answer else {}


def span(ratio, above):
    """First and last month of the weeks in which the ratio lies above a line."""
    days = [day for day, value in ratio.items() if value > above]
    return (min(days) - WEEK) / DAYS_PER_MONTH, max(days) / DAYS_PER_MONTH


def waves(ratio, peak):
    """(highest ratio, its week) of every later rise from the usual."""
    found = []
    quiet = False
    for day, value in ratio.items():
        if day > peak and value < QUIET:
            quiet = True
        elif value > WAVE and quiet:
            found.append((value, day))
            quiet = False
        elif found and not quiet:
            found[-1] = max(found[-1], (value, day))
    return found


def months_to(day):
    """From day 0 to the middle of the week that ends so."""
    return (day - WEEK / 2) / DAYS_PER_MONTH


def listed(words):
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def sentence(ratio, whose):
    """What the course does, in words."""
    if not ratio:
        return "no difference from the undisturbed run"
    peak = max(ratio, key=ratio.get)
    highest = ratio[peak]
    at_last = statistics.mean(list(ratio.values())[-YEAR:])
    begin, end = span(ratio, 1 + COURSE * (highest - 1))
    if at_last - 1 > LASTING * (highest - 1) and end * DAYS_PER_MONTH >= max(ratio):
        return f"shed of {whose} rises from {begin:.1f} months on and stays near x{at_last:.2f} of its usual"
    if again := waves(ratio, peak):
        return (f"shed of {whose} rises to x{highest:.2f} of its usual, highest {months_to(peak):.1f} months from day 0, "
                f"and comes back in waves of {listed([f'x{value:.2f}' for value, _ in again])} at "
                f"{listed([f'{months_to(day):.0f}' for _, day in again])} months")
    told = (f"shed of {whose} rises to x{highest:.2f} of its usual, highest {months_to(peak):.1f} months from day 0, "
            f"with a fifth of the excess or more from {begin:.1f} to {end:.1f} months; ")
    if highest <= MARKED:
        return told + ("never above 1.5 times the usual, so nobody would be counted as shedding by this cause alone"
                       if whose == ALL_OVER else "never above 1.5 times the usual")
    return told + "above 1.5 times the usual from {:.1f} to {:.1f} months".format(*span(ratio, MARKED))


def simulated(program, source, name):
    """The sentence of a scenario as it is shipped."""
    text = (source / "scenarios" / f"{name}.toml").read_text()
    region = "temporal" if 'region = "temporal"' in text else "scalp"
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out"
        subprocess.run([program, "run", source / "scenarios" / f"{name}.toml", "--out", out, "--quiet", "--threads", "1"],
                       check=True, stdout=subprocess.DEVNULL)
        return sentence(course(out / "series.csv", region), ALL_OVER if region == "scalp" else AT_THE_TEMPLES)


def filled(lead, told, close):
    """A paragraph, broken as the pages are; a cell stays on its line."""
    return told + close if close.startswith(" |") else textwrap.fill(
        told, WIDTH, initial_indent=" " * lead, break_on_hyphens=False, break_long_words=False).lstrip() + close


def anew(text, sentences):
    """The text of a page with the sentences of its scenarios."""
    def put(match):
        begun = text.rfind("\n", 0, match.start()) + 1
        return match.group(1) + filled(match.end(1) - begun, sentences[match.group(2)], match.group(4))
    return TOLD.sub(put, text)


def main():
    program, source, *rest = sys.argv[1:]
    source = pathlib.Path(source)
    wanted = [word for word in rest if word != "--update"]
    pages = {path: path.read_text() + "\n" for path in sorted((source / "docs/methods/causes").glob("*.md"))
             if not wanted or path.stem in wanted}
    names = sorted({match[1] for text in pages.values() for match in TOLD.findall(text)})
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        sentences = dict(zip(names, pool.map(lambda name: simulated(program, source, name), names)))
    wrong = 0
    for path, text in pages.items():
        for _, name, told, _ in TOLD.findall(text):
            if " ".join(told.split()) != sentences[name]:
                wrong += 1
                print(f"{path.relative_to(source)}: {name}: the page says\n  {' '.join(told.split())}\n"
                      f"and the scenario\n  {sentences[name]}")
        if "--update" in rest:
            path.write_text(anew(text, sentences)[:-1])
    if not names:
        sys.exit("no page tells of a scenario")
    print(f"{len(names)} scenarios, {wrong} told otherwise")
    sys.exit(1 if wrong and "--update" not in rest else 0)


main()
