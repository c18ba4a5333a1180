"""The bare follicle cycle in NumPy, one step a day, one arm, filling the same day histograms as the engine.

The usual way to write such a model: arrays over follicles, one subtraction and one comparison a day, draws for those
whose phase ends. Same laws, clocks, classes and chances as bench/model.cpp; its own dice, so counts agree statistically.
Prints one JSON object: processor seconds of the daily loop, and the turns counted.
"""

import argparse
import json
import math
import time

import numpy as np

GROUPS = 18
FOLLICLES_PER_GROUP = 5556
DRUG_FROM = 1000
ANAGEN, CATAGEN, TELOGEN, EXOGEN, KENOGEN = range(5)
MEAN = np.array([1095.0, 16.0, 70.0, 30.0, 60.0])
SD = np.array([400.0, 3.0, 25.0, 20.0, 40.0])
SIGMA = np.sqrt(np.log1p((SD / MEAN) ** 2))
MU = np.log(MEAN) - SIGMA**2 / 2
KENOGEN_PROBABILITY = 0.35
HELD_SHARE = 0.3 / 0.65
DRUG = {ANAGEN: 0.8, TELOGEN: 1.3, EXOGEN: 1.1, KENOGEN: 1.5}
FLOWS = ("catagen_entry", "telogen_entry", "exogen_entry", "anagen_beside_club", "kenogen_entry",
         "anagen_after_release", "anagen_after_kenogen", "held_release")


def clock_speeds(days):
    """Speed of each phase (rows) and group, one matrix a day, phases times groups flattened."""
    number = np.arange(GROUPS)
    day = np.arange(days)[:, None]
    wave = 1 + (0.1 + 0.01 * number) * np.sin(2 * math.pi * (day - 10.0 * number) / 365.25)
    speeds = np.ones((days, 5, GROUPS))
    for phase, factor in DRUG.items():
        speeds[:, phase, :] = wave * np.where(day >= DRUG_FROM, factor, 1.0)
    return speeds.reshape(days, 5 * GROUPS)


class Cycle:
    def __init__(self, days, seed=1):
        self.rng = np.random.Generator(np.random.Philox(seed))
        n = GROUPS * FOLLICLES_PER_GROUP
        self.group = np.repeat(np.arange(GROUPS), FOLLICLES_PER_GROUP)
        exogen_first = KENOGEN_PROBABILITY + (1 - KENOGEN_PROBABILITY) * (1 - HELD_SHARE)
        weights = MEAN * np.array([1, 1, 1, exogen_first, KENOGEN_PROBABILITY])
        phase = self.rng.choice(5, size=n, p=weights / weights.sum())
        # Length-biased dwell in progress, uniform age.
        dwell = np.exp(MU[phase] + SIGMA[phase] ** 2 + SIGMA[phase] * self.rng.standard_normal(n))
        self.left = dwell * self.rng.random(n)
        self.kenogen_follows = self.rng.random(n) < KENOGEN_PROBABILITY / exogen_first
        self.state = phase * GROUPS + self.group  # index into the speeds of a day
        self.held_left = np.empty(0)
        self.held_group = np.empty(0, dtype=np.int64)
        self.flow = {name: np.zeros((days + 1, GROUPS), dtype=np.int32) for name in FLOWS}

    def draw(self, phase, n):
        return np.exp(MU[phase] + SIGMA[phase] * self.rng.standard_normal(n))

    def count(self, name, day, who):
        self.flow[name][day] += np.bincount(self.group[who], minlength=GROUPS).astype(np.int32)

    def enter(self, phase, who, overshoot):
        """What a phase overshot its end by belongs to the next one."""
        self.state[who] = phase * GROUPS + self.group[who]
        self.left[who] = overshoot + self.draw(phase, who.size)

    def turn(self, day, who):
        """One turn of every follicle in `who`, whose phase has ended."""
        phase = self.state[who] // GROUPS
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
                kenogen = self.rng.random(ended.size) < KENOGEN_PROBABILITY
                held = ~kenogen & (self.rng.random(ended.size) < HELD_SHARE)
                self.count("anagen_beside_club", day, ended[held])
                self.count("exogen_entry", day, ended[~held])
                self.held_left = np.concatenate([self.held_left, self.draw(EXOGEN, int(held.sum()))])
                self.held_group = np.concatenate([self.held_group, self.group[ended[held]]])
                self.kenogen_follows[ended] = kenogen
                self.enter(ANAGEN, ended[held], rest[held])
                self.enter(EXOGEN, ended[~held], rest[~held])
            elif now == EXOGEN:
                kenogen = self.kenogen_follows[ended]
                self.count("kenogen_entry", day, ended[kenogen])
                self.count("anagen_after_release", day, ended[~kenogen])
                self.enter(KENOGEN, ended[kenogen], rest[kenogen])
                self.enter(ANAGEN, ended[~kenogen], rest[~kenogen])
            else:
                self.count("anagen_after_kenogen", day, ended)
                self.enter(ANAGEN, ended, rest)

    def step(self, day, speed):
        self.left -= speed[self.state]
        who = np.flatnonzero(self.left <= 0)
        while who.size:
            self.turn(day, who)
            who = who[self.left[who] <= 0]
        self.held_left -= speed[EXOGEN * GROUPS + self.held_group]
        gone = self.held_left <= 0
        if gone.any():
            self.flow["held_release"][day] += np.bincount(self.held_group[gone], minlength=GROUPS).astype(np.int32)
            self.held_left = self.held_left[~gone]
            self.held_group = self.held_group[~gone]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=365)
    days = parser.parse_args().days
    speeds = clock_speeds(days)
    cycle = Cycle(days)
    before = time.process_time()
    for day in range(days):
        cycle.step(day + 1, speeds[day])
    seconds = time.process_time() - before
    turns = int(sum(rows.sum() for rows in cycle.flow.values()))
    print(json.dumps({"seconds": seconds, "days": days, "turns": turns}))


if __name__ == "__main__":
    main()
