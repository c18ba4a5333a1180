"""Opens the invented report pages in headless Chromium and fails on what a reader would notice.

Checks for every page: no console message, no request for anything else, nothing wider than a phone of 390 px, a window
of 1440 px or the printed sheet, and no text of a chart that sticks out of its drawing.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
         "--host-resolver-rules=MAP * ~NOTFOUND", "--allow-file-access-from-files", "--enable-logging=stderr", "--log-level=0"]

# Between the margins of a sheet of A4 there are 180 mm. The rules of print are made those of the screen to measure them.
SHEET = 680
LIKE_A_PRINTER = """
  for (const sheet of d.styleSheets) for (const rule of sheet.cssRules) if (rule.media) {
    const said = rule.media.mediaText;
    rule.media.mediaText = said === 'print' ? 'all' : said.includes('screen') ? 'not all' : said;
  }"""

MEASURE = """<!doctype html><body><iframe id=f style="width:%dpx;height:900px;border:0"></iframe><pre id=o></pre><script>
f.onload = () => {
  const d = f.contentDocument, out = [];%s
  const wide = d.documentElement.scrollWidth - f.contentWindow.innerWidth;
  for (const t of d.querySelectorAll('.plot svg text')) {
    const s = t.ownerSVGElement.getBoundingClientRect(), r = t.getBoundingClientRect();
    if (s.width && (r.left < s.left - 16 || r.right > s.right + 24)) out.push(t.textContent);
  }
  const asked = f.contentWindow.performance.getEntriesByType('resource').map(e => e.name);
  const loaded = d.querySelectorAll('h1').length === 1;
  o.textContent = 'MEASURED' + JSON.stringify({wide, out, asked, loaded}) + 'END';
};
f.src = %s;
</script>"""


def chromium(program, url, folder, *more):
    """Runs the browser once in a fresh profile; gives its standard output and error."""
    with tempfile.TemporaryDirectory(dir=folder) as profile:
        done = subprocess.run([program, *FLAGS, f"--user-data-dir={profile}", *more, url], capture_output=True,
                              text=True, timeout=120, check=False)
    return done.stdout, done.stderr


def problems_of(program, page, folder):
    """Everything that is wrong with a page, as sentences."""
    problems = []
    for width, rules in ((390, ""), (1440, ""), (SHEET, LIKE_A_PRINTER)):
        frame = folder / "frame.html"
        frame.write_text(MEASURE % (width, rules, json.dumps(page.as_uri())))
        dom, messages = chromium(program, frame.as_uri(), folder, "--window-size=1600,1000",
                                 "--virtual-time-budget=5000", "--dump-dom")
        problems += [f"console: {line}" for line in messages.splitlines() if "CONSOLE" in line]
        found = re.search(r"MEASURED(\{.*?\})END", dom)
        if found is None:
            problems.append(f"{width} px: the page could not be measured")
            continue
        measured = json.loads(found.group(1).replace("&amp;", "&"))
        if not measured["loaded"]:
            problems.append(f"{width} px: the page has not one heading of the first order")
        problems += [f"request: {url}" for url in measured["asked"]]
        if measured["wide"] > 0:
            problems.append(f"{width} px: the page scrolls sideways by {measured['wide']} px")
        problems += [f"{width} px: text sticks out of its drawing: {text}" for text in measured["out"]]
    return problems


def main():
    writer, program = sys.argv[1:3]
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([writer, name], check=True)
        for page in sorted(folder.glob("*.html")):
            if page.name == "frame.html":
                continue
            for problem in problems_of(program, page, folder):
                failed = True
                print(f"{page.name}: {problem}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
