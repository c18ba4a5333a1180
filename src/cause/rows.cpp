#include "cause/rows.hpp"

namespace anagen::cause {

double Rows::given_or(std::optional<double> given, std::string_view name) const {
  return given ? *given : (*this)(name);
}

PersonalLaw Rows::departure(std::string_view name, std::optional<double> given, double none) const {
  return given ? same_in_all(*given - none) : law_of_row(lookup_, id(name), none);
}

PersonalLaw Rows::days(std::string_view name, std::optional<double> given) const {
  return given ? same_in_all(*given) : law_of_row(lookup_, id(name), 0);
}

Course Rows::course(std::int32_t day, std::optional<std::int32_t> until, End end) const {
  double days = never_ends_days;
  if (until) {
    days = *until - day + 1;  // the last day acts in full
  } else if (end == End::by_itself) {
    days = (*this)("duration");
  }
  return {static_cast<double>(day), (*this)("onset"), same_in_all(days), (*this)("fading")};
}

}  // namespace anagen::cause
