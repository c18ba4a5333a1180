"""The follicle cycle in NumPy, one step a day, one arm: what the engine is timed against (docs/performance.md).

Written as one would for speed: arrays over follicles, one subtraction and one comparison a day, draws only for those
whose phase ends, classes of follicles next to each other so that sums over a class are sums over a row. Same laws, clocks,
classes and chances as bench/model.cpp; its own dice, so counts agree statistically. `--full` adds hair sizes, the hazard,
and the day sums of visible hairs by diameter class, diameter, length and mass.

Prints one JSON object: processor seconds of the daily loop, turns counted, and hairs and millimetres at the end.
"""

import argparse
import json
import math
import time

import numpy as np

CLASSES = 18
FOLLICLES = 5556  # of one class
DRUG_FROM = 1000
PULSE_FROM, PULSE_DAYS, PULSE_TOTAL = 1500, 30, 0.5
ANAGEN, CATAGEN, TELOGEN, EXOGEN, KENOGEN = range(5)
MEAN = np.array([1095.0, 16.0, 70.0, 30.0, 60.0])
SD = np.array([400.0, 3.0, 25.0, 20.0, 40.0])
SIGMA = np.sqrt(np.log1p((SD / MEAN) ** 2))
MU = np.log(MEAN) - SIGMA**2 / 2
KENOGEN_PROBABILITY = 0.35
HELD_SHARE = 0.3 / 0.65
DRUG = {ANAGEN: 0.8, TELOGEN: 1.3, EXOGEN: 1.1, KENOGEN: 1.5}
MEDIAN_UM, SD_LN, MEMORY = (75.0, 55.0, 35.0), 0.2, 0.9
ANAGEN_EXPONENT, GROWTH_EXPONENT, GROWTH_UM, GROWTH_REFERENCE_UM = 1.0, 0.4, 356.0, 70.0
FLOWS = ("catagen_entry", "telogen_entry", "exogen_entry", "anagen_beside_club", "kenogen_entry",
         "anagen_after_release", "anagen_after_kenogen", "held_release")


def clock_speeds(days):
    """Speeds day by day, phases times classes flattened."""
    number = np.arange(CLASSES)
    day = np.arange(days)[:, None]
    wave = 1 + (0.1 + 0.01 * number) * np.sin(2 * math.pi * (day - 10.0 * number) / 365.25)
    speeds = np.ones((days, 5, CLASSES))
    for phase, factor in DRUG.items():
        speeds[:, phase, :] = wave * np.where(day >= DRUG_FROM, factor, 1.0)
    return speeds.reshape(days, 5 * CLASSES)


class Hairs:
    """Length, size and what follows from it, of the hairs that follicles grow or hold."""

    FIELDS = ("length", "growth", "area", "diameter", "kind")

    def __init__(self, n):
        for field in self.FIELDS:
            setattr(self, field, np.zeros(n, dtype=np.int8 if field == "kind" else np.float64))

    def take(self, who):
        taken = Hairs(0)
        for field in self.FIELDS:
            setattr(taken, field, getattr(self, field)[who])
        return taken

    def append(self, other):
        for field in self.FIELDS:
            setattr(self, field, np.concatenate([getattr(self, field), getattr(other, field)]))

    def begin(self, who, size, group):
        diameter = np.array(MEDIAN_UM)[group % 3] * np.exp(size)
        self.length[who] = 0
        self.diameter[who] = diameter
        self.growth[who] = GROWTH_UM * (diameter / GROWTH_REFERENCE_UM) ** GROWTH_EXPONENT
        self.area[who] = math.pi / 4 * diameter**2
        self.kind[who] = np.where(diameter < 30, 0, np.where(diameter < 40, 1, 2))


class Cycle:
    def __init__(self, days, full, seed=1):
        self.rng = np.random.Generator(np.random.Philox(seed))
        self.full = full
        n = CLASSES * FOLLICLES
        self.group = np.repeat(np.arange(CLASSES), FOLLICLES)
        exogen_first = KENOGEN_PROBABILITY + (1 - KENOGEN_PROBABILITY) * (1 - HELD_SHARE)
        weights = MEAN * np.array([1, 1, 1, exogen_first, KENOGEN_PROBABILITY])
        phase = self.rng.choice(5, size=n, p=weights / weights.sum())
        # Length-biased dwell in progress, uniform age.
        dwell = np.exp(MU[phase] + SIGMA[phase] ** 2 + SIGMA[phase] * self.rng.standard_normal(n))
        self.left = dwell * self.rng.random(n)
        self.kenogen_follows = self.rng.random(n) < KENOGEN_PROBABILITY / exogen_first
        self.state = phase * CLASSES + self.group  # index into the speeds of a day
        self.held_left = np.empty(0)
        self.held_group = np.empty(0, dtype=np.int64)
        self.flow = {name: np.zeros((days + 1, CLASSES), dtype=np.int32) for name in FLOWS}
        if full:
            self.size = SD_LN * self.rng.standard_normal(n)
            self.hair = Hairs(n)
            self.hair.begin(slice(None), self.size, self.group)
            grown = np.where(phase == ANAGEN, dwell - self.left, self.draw(ANAGEN, n))
            self.hair.length = np.where(phase == KENOGEN, 0, grown * self.hair.growth)
            self.bare = phase == KENOGEN
            self.held = Hairs(0)
            self.visible = np.zeros((days + 1, 3, CLASSES), dtype=np.int32)
            self.sums = np.zeros((days + 1, 3, CLASSES))  # diameter, length, mass

    def draw(self, phase, n):
        return np.exp(MU[phase] + SIGMA[phase] * self.rng.standard_normal(n))

    def count(self, name, day, who):
        self.flow[name][day] += np.bincount(self.group[who], minlength=CLASSES).astype(np.int32)

    def enter(self, phase, who, overshoot):
        """What a phase overshot its end by belongs to the next one."""
        self.state[who] = phase * CLASSES + self.group[who]
        dwell = self.draw(phase, who.size)
        if self.full and phase == ANAGEN:
            noise = SD_LN * math.sqrt(1 - MEMORY**2) * self.rng.standard_normal(who.size)
            size = MEMORY * self.size[who] + noise
            self.size[who] = size
            self.hair.begin(who, size, self.group[who])
            self.bare[who] = False
            dwell *= np.exp(ANAGEN_EXPONENT * size - 0.5 * (ANAGEN_EXPONENT * SD_LN) ** 2)
        elif self.full and phase == KENOGEN:
            self.bare[who] = True
        self.left[who] = overshoot + dwell

    def turn(self, day, who):
        """One turn of every follicle in `who`, whose phase has ended."""
        phase = self.state[who] // CLASSES
        over = self.left[who]
        for now in range(5):
            mine = phase == now
            if not mine.any():
                continue
            ended, rest = who[mine], over[mine]
            if now == ANAGEN:
                self.count("catagen_entry", day, ended)
                self.enter(CATAGEN, ended, rest)
            elif now == CATAGEN:
                self.count("telogen_entry", day, ended)
                self.enter(TELOGEN, ended, rest)
            elif now == TELOGEN:
                self.loosen(day, ended, rest)
            elif now == EXOGEN:
                kenogen = self.kenogen_follows[ended]
                self.count("kenogen_entry", day, ended[kenogen])
                self.count("anagen_after_release", day, ended[~kenogen])
                self.enter(KENOGEN, ended[kenogen], rest[kenogen])
                self.enter(ANAGEN, ended[~kenogen], rest[~kenogen])
            else:
                self.count("anagen_after_kenogen", day, ended)
                self.enter(ANAGEN, ended, rest)

    def loosen(self, day, ended, rest):
        kenogen = self.rng.random(ended.size) < KENOGEN_PROBABILITY
        held = ~kenogen & (self.rng.random(ended.size) < HELD_SHARE)
        self.count("anagen_beside_club", day, ended[held])
        self.count("exogen_entry", day, ended[~held])
        self.held_left = np.concatenate([self.held_left, self.draw(EXOGEN, int(held.sum()))])
        self.held_group = np.concatenate([self.held_group, self.group[ended[held]]])
        if self.full:
            self.held.append(self.hair.take(ended[held]))
        self.kenogen_follows[ended] = kenogen
        self.enter(ANAGEN, ended[held], rest[held])
        self.enter(EXOGEN, ended[~held], rest[~held])

    def strike(self, day):
        """The hazard takes its share of the anagens of the day."""
        growing = np.flatnonzero(self.state < CLASSES)
        chance = -math.expm1(-PULSE_TOTAL / PULSE_DAYS)
        self.left[growing[self.rng.random(growing.size) < chance]] = 0

    def step(self, day, speed):
        if self.full:
            self.hair.length += np.where(self.state < CLASSES, self.hair.growth, 0.0)
            if PULSE_FROM <= day - 1 < PULSE_FROM + PULSE_DAYS:
                self.strike(day)
        self.left -= speed[self.state]
        who = np.flatnonzero(self.left <= 0)
        while who.size:
            self.turn(day, who)
            who = who[self.left[who] <= 0]
        self.held_left -= speed[EXOGEN * CLASSES + self.held_group]
        gone = self.held_left <= 0
        if gone.any():
            self.flow["held_release"][day] += np.bincount(self.held_group[gone], minlength=CLASSES).astype(np.int32)
            self.held_left = self.held_left[~gone]
            self.held_group = self.held_group[~gone]
            if self.full:
                self.held = self.held.take(~gone)
        if self.full:
            self.look(day)

    def look(self, day):
        """Sums over the hairs that stand, class by class."""
        hair, held = self.hair, self.held
        standing = ~self.bare
        rows = (CLASSES, FOLLICLES)
        for kind in range(3):
            mine = standing & (hair.kind == kind)
            self.visible[day, kind] = np.count_nonzero(mine.reshape(rows), axis=1)
            self.visible[day, kind] += np.bincount(self.held_group[held.kind == kind], minlength=CLASSES)
        quantities = ((hair.diameter, held.diameter), (hair.length, held.length),
                      (hair.area * hair.length, held.area * held.length))
        for i, (own, clubs) in enumerate(quantities):
            self.sums[day, i] = (own * standing).reshape(rows).sum(axis=1)
            self.sums[day, i] += np.bincount(self.held_group, weights=clubs, minlength=CLASSES)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--full", action="store_true")
    options = parser.parse_args()
    speeds = clock_speeds(options.days)
    cycle = Cycle(options.days, options.full)
    before = time.process_time()
    for day in range(options.days):
        cycle.step(day + 1, speeds[day])
    seconds = time.process_time() - before
    out = {"seconds": seconds, "days": options.days, "turns": int(sum(rows.sum() for rows in cycle.flow.values()))}
    if options.full:
        out["hairs"] = int(cycle.visible[-1].sum())
        out["metres"] = float(cycle.sums[-1, 1].sum() * 1e-6)
    print(json.dumps(out))


if __name__ == "__main__":
    main()
