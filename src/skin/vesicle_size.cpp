#include "skin/vesicle_size.hpp"

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"

namespace anagen::skin {

SizeLaw size_law(evidence::Lookup& lookup) {
  return {.median_nm = lookup("exosome.vesicle.diameter_median"),
          .geometric_sd = lookup("exosome.vesicle.diameter_gsd")};
}

double diameter_nm(const SizeLaw& law, double u) {
  return law.median_nm * math::exp(math::log(law.geometric_sd) * math::normal_quantile(u));
}

std::vector<double> size_classes(const SizeLaw& law, int classes) {
  ANAGEN_EXPECT(classes >= 1, "at least one class");
  std::vector<double> out;
  for (int i = 0; i < classes; ++i) {
    constexpr double middle = 0.5;
    out.push_back(diameter_nm(law, (i + middle) / classes));
  }
  return out;
}

}  // namespace anagen::skin
