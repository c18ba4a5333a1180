#pragma once

namespace anagen::skin {

/// Where all of a dose is at one moment, in the unit of the dose and over the whole treated area.
struct Ledger {
  double on_surface = 0;
  double washed_off = 0;  ///< with the wash, and with the sebum of follicle openings
  double in_corneum = 0;
  double in_reservoir = 0;  ///< in the openings of follicles
  double in_channel = 0;
  double in_epidermis = 0;
  double in_dermis = 0;
  double taken_up = 0;  ///< by cells
  double cleared = 0;   ///< carried off by lymph and blood, or broken down

  [[nodiscard]] double sum() const {
    return on_surface + washed_off + in_corneum + in_reservoir + in_channel + in_epidermis + in_dermis + taken_up +
           cleared;
  }

  Ledger& operator+=(const Ledger& other) {
    on_surface += other.on_surface;
    washed_off += other.washed_off;
    in_corneum += other.in_corneum;
    in_reservoir += other.in_reservoir;
    in_channel += other.in_channel;
    in_epidermis += other.in_epidermis;
    in_dermis += other.in_dermis;
    taken_up += other.taken_up;
    cleared += other.cleared;
    return *this;
  }

  friend bool operator==(const Ledger&, const Ledger&) = default;
};

}  // namespace anagen::skin
