#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace anagen {

/// The person, or the people like her: what is given holds for every subject, what is not is drawn from the priors.
struct PersonSpec {
  std::string sex = "woman";           ///< woman, man, child
  std::string ancestry = "caucasian";  ///< caucasian, african, african_us, hispanic, east_asian, han
  double age_years = 30;
  double latitude_deg = 50;                  ///< negative in the south
  std::optional<double> follicles;           ///< on the whole scalp, vellus included
  std::optional<double> anagen_mean_months;  ///< mean over the scalp regions scales to this at the occiput
  std::optional<double> telogen_rest_mean_months;
  std::optional<double> density_per_cm2;
  std::optional<double> area_cm2;
  std::optional<double> diameter_um;
  std::optional<double> growth_um_per_day;
  double wash_every_days = 2;            ///< 1 = daily; between 1 and 30
  std::optional<double> hair_length_cm;  ///< what a haircut leaves; absent: never cut
  std::int32_t cut_every_days = 56;      ///< from one haircut to the next; says nothing without `hair_length_cm`
  double comb = 1;                       ///< combing and handling over what is usual; 0 = none
  double light_hair = 0;                 ///< share of hairs with little pigment, 0 to 1

  friend bool operator==(const PersonSpec&, const PersonSpec&) = default;
};

}  // namespace anagen
