#include "follicle/hair_lanes.hpp"

namespace anagen::follicle {

namespace {

using random::Four;
using random::FourWords;
using random::TwoWide;

static_assert(sizeof(HairDay) == sizeof(Four) && sizeof(LengthMass) == sizeof(TwoWide));

template <class Record, class Vector>
void add(Record& record, Vector values) {
  Vector sum;
  __builtin_memcpy(&sum, &record, sizeof sum);
  sum += values;
  __builtin_memcpy(static_cast<void*>(&record), &sum, sizeof sum);
}

/// Length and mass that a hair makes in `ticks` of undisturbed growth.
TwoWide made(FourWords rate, std::int32_t ticks) {
  return random::multiply_even(rate, random::four_words(static_cast<std::uint32_t>(ticks)));
}

/// Growth as time goes by, entered as second differences.
struct UndisturbedGrowth {
  DayRows& rows;

  [[nodiscard]] static Four grown(Four t) { return t; }
  [[nodiscard]] static Ticks grown(Ticks t) { return t; }

  void begin(std::size_t slot, TwoWide so_far, FourWords rate) const {
    add(rows.bend[slot], so_far);
    add(rows.bend[slot + 1], made(rate, ticks_per_day) - so_far);
  }
  void stop(std::size_t slot, TwoWide too_far, FourWords rate) const {
    add(rows.bend[slot], -too_far);
    add(rows.bend[slot + 1], too_far - made(rate, ticks_per_day));
  }
  void take(std::size_t slot, TwoWide length) const {
    add(rows.bend[slot], -length);
    add(rows.bend[slot + 1], length);
  }
};

/// Growth by a clock, entered as rates and jumps (docs/methods/engine.md, eq. 9).
struct ClockedGrowth {
  DayRows& rows;

  [[nodiscard]] Four grown(Four t) const {
    const Four within = random::greater(t, random::four(0));
    const random::KnotPairs day = random::load_pairs(rows.growth->knots().data(), within >> ticks_per_day_log2);
    const Four rise = ((day.b - day.a) * (within & (ticks_per_day - 1))) >> ticks_per_day_log2;
    return random::select(t < 0, t, day.a + rise);
  }
  [[nodiscard]] Ticks grown(Ticks t) const { return static_cast<Ticks>(rows.growth->at(t)); }

  void begin(std::size_t slot, TwoWide so_far, FourWords rate) const {
    add(rows.bend[slot], so_far);
    add(rows.rate[slot + 1], reinterpret_cast<TwoWide>(rate));
  }
  void stop(std::size_t slot, TwoWide too_far, FourWords rate) const {
    add(rows.bend[slot], -too_far);
    add(rows.rate[slot + 1], -reinterpret_cast<TwoWide>(rate));
  }
  void take(std::size_t slot, TwoWide length) const { add(rows.bend[slot], -length); }
};

/// Tells `use` the growth of these rows.
template <class Use>
void with_growth(DayRows& rows, Use use) {
  if (rows.growth == nullptr) {
    use(UndisturbedGrowth{rows});
  } else {
    use(ClockedGrowth{rows});
  }
}

/// The first slot of a moment that may lie before the run.
std::int32_t slot_of(Ticks t) { return day_at_or_after(t > 0 ? t : 0); }
Four slots_of(Four t) { return day_slots(random::greater(t, random::four(0))); }

}  // namespace

HairLanes::HairLanes(const SizeTables& sizes) : rows_(sizes.rows.size()) {
  const auto prepare = [&](std::size_t bin) {
    const SizeTables::Row& row = sizes.rows[bin];
    const auto growth = static_cast<std::uint32_t>(row.growth_um_per_day);
    rows_[bin].rate = FourWords{growth, 0, growth * static_cast<std::uint32_t>(row.area_um2), 0};
    HairDay one;
    one.of_class[row.diameter_class] = 1;
    one.diameter = row.diameter;
    __builtin_memcpy(&rows_[bin].counts, &one, sizeof one);
  };
  if (!sizes.varies) {
    prepare(SizeTables::bin(0));
    return;
  }
  for (std::size_t bin = 0; bin < rows_.size(); ++bin) {
    prepare(bin);
  }
}

void HairLanes::enter(DayRows& rows, const ArmLanes& arm, const Ticks* released, int n) const {
  with_growth(rows, [&](auto growth) {
    for (int i = 0; i < n; i += random::lane_group) {
      const Four emerged = random::load(arm.emerged.data() + i);
      const Four growth_end = random::load(arm.growth_end.data() + i);
      const Four a = slots_of(emerged);
      const Four b = slots_of(growth_end);
      const Four c = day_slots(random::load(released + i));
      const Four from = growth.grown(emerged);
      const Four to = growth.grown(growth_end);
      const Four into_first = growth.grown(a << ticks_per_day_log2) - from;
      const Four into_last = growth.grown(b << ticks_per_day_log2) - to;
      const Four all = to - from;
      for (int lane = 0; lane < random::lane_group; ++lane) {
        const Row& row = row_of(arm.size[i + lane]);
        const auto first = static_cast<std::size_t>(a[lane]);
        const auto shed = static_cast<std::size_t>(c[lane]);
        add(rows.born[first], row.counts);
        growth.begin(first, made(row.rate, into_first[lane]), row.rate);
        growth.stop(static_cast<std::size_t>(b[lane]), made(row.rate, into_last[lane]), row.rate);
        add(rows.shed[shed], row.counts);
        growth.take(shed, made(row.rate, all[lane]));
      }
    }
  });
}

void HairLanes::enter(DayRows& rows, const RawHair& hair) const {
  with_growth(rows, [&](auto growth) {
    const Row& row = row_of(hair.size);
    const std::int32_t a = slot_of(hair.emerged);
    const std::int32_t b = slot_of(hair.growth_end);
    const auto shed = static_cast<std::size_t>(slot_of(hair.released));
    const Ticks from = growth.grown(hair.emerged);
    const Ticks to = growth.grown(hair.growth_end);
    const Ticks into_first = growth.grown(a << ticks_per_day_log2) - from;
    const Ticks into_last = growth.grown(b << ticks_per_day_log2) - to;
    add(rows.born[static_cast<std::size_t>(a)], row.counts);
    growth.begin(static_cast<std::size_t>(a), made(row.rate, into_first), row.rate);
    growth.stop(static_cast<std::size_t>(b), made(row.rate, into_last), row.rate);
    add(rows.shed[shed], row.counts);
    growth.take(shed, made(row.rate, to - from));
  });
}

void HairLanes::enter_open(DayRows& rows, const ArmLanes& arm, const std::int32_t* lanes, int n) const {
  with_growth(rows, [&](auto growth) {
    for (int i = 0; i < n; ++i) {
      const Ticks emerged = arm.emerged[lanes[i]];
      const Row& row = row_of(arm.size[lanes[i]]);
      const std::int32_t a = slot_of(emerged);
      const Ticks into_first = growth.grown(a << ticks_per_day_log2) - growth.grown(emerged);
      add(rows.born[static_cast<std::size_t>(a)], row.counts);
      growth.begin(static_cast<std::size_t>(a), made(row.rate, into_first), row.rate);
    }
  });
}

}  // namespace anagen::follicle
