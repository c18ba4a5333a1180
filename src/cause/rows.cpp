#include "cause/rows.hpp"

namespace anagen::cause {

PersonalLaw Rows::departure(std::string_view name, std::optional<double> given, double none) const {
  return given ? same_in_all(*given - none) : law_of_row(lookup_, id(name), none);
}

PersonalLaw Rows::days(std::string_view name, std::optional<double> given) const {
  return given ? same_in_all(*given) : law_of_row(lookup_, id(name), 0);
}

double Rows::given_or(std::optional<double> given, std::string_view name) const {
  return given ? *given : (*this)(name);
}

}  // namespace anagen::cause
