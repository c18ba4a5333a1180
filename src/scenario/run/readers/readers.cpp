#include "scenario/run/readers/readers.hpp"

#include <type_traits>

#include "core/contract.hpp"
#include "scenario/schema/instruments.hpp"

namespace anagen::scenario {

namespace {

/// The alternative of Reader that reads a Spec.
template <class Spec, class Readers>
struct ReaderFor;
template <class Spec, class First, class... Rest>
struct ReaderFor<Spec, std::variant<First, Rest...>>
    : std::conditional_t<std::is_same_v<typename First::Spec, Spec>, std::type_identity<First>,
                         ReaderFor<Spec, std::variant<Rest...>>> {};
template <class Spec>
using ReaderOf = typename ReaderFor<Spec, Reader>::type;

template <class Spec>
concept HasRegion = requires(const Spec& spec) { std::string_view(spec.region); };

/// A reader whose numbers depend on what the scenario asks of it.
template <class R>
concept TellsByWish = requires(const typename R::Spec& spec) { R::numbers_told(spec); };

/// A reader that reads a visit over some days after it.
template <class R>
concept LooksAhead = requires(const typename R::Spec& spec) { R::days_ahead(spec); };

}  // namespace

Reader make_reader(evidence::Lookup& lookup, const InstrumentSpec& spec) {
  return std::visit([&]<class Spec>(const Spec& any) -> Reader { return ReaderOf<Spec>::make(lookup, any); }, spec);
}

std::span<const NumberInfo> numbers_of(const InstrumentSpec& spec) {
  return std::visit(
      []<class Spec>(const Spec& any) -> std::span<const NumberInfo> {
        if constexpr (TellsByWish<ReaderOf<Spec>>) {
          return ReaderOf<Spec>::numbers_told(any);
        } else {
          return ReaderOf<Spec>::numbers;
        }
      },
      spec);
}

std::string_view name_of(const InstrumentSpec& spec) {
  return std::visit([]<class Spec>(const Spec&) { return kind_of<Spec>.name; }, spec);
}

std::string_view manner_of(const InstrumentSpec& spec) {
  struct Manner {
    std::string_view setting;
    std::string_view words;
  };
  static constexpr Manner manners[] = {
      {"automatic", ", by software"},     {"matched", ", matched hair to hair"},
      {"trichoscan", ", by TrichoScan"},  {"macrophotograph", ", on a macrophotograph"},
      {"immersion", ", under immersion"}, {"photograph", ", by photograph"},
      {"folliscope", ", by folliscope"}};
  const std::string_view setting = std::visit(
      []<class Spec>(const Spec& any) -> std::string_view {
        if constexpr (requires { any.reading; }) {
          return any.reading;
        } else if constexpr (requires { any.method; }) {
          return any.method;
        } else if constexpr (requires { any.device; }) {
          return any.device;
        } else {
          return {};
        }
      },
      spec);
  for (const Manner& manner : manners) {
    if (manner.setting == setting) {
      return manner.words;
    }
  }
  return {};
}

std::optional<std::size_t> region_of(const InstrumentSpec& spec) {
  return std::visit(
      []<class Spec>(const Spec& any) -> std::optional<std::size_t> {
        if constexpr (HasRegion<Spec>) {
          return region_index(any.region);
        } else {
          return std::nullopt;
        }
      },
      spec);
}

double days_ahead(const InstrumentSpec& spec) {
  return std::visit(
      []<class Spec>(const Spec& any) -> double {
        if constexpr (LooksAhead<ReaderOf<Spec>>) {
          return ReaderOf<Spec>::days_ahead(any);
        } else {
          return 0;
        }
      },
      spec);
}

Readings read_with(const Reader& reader, const InstrumentSpec& spec, const Visits& visits) {
  return std::visit(
      [&]<class R>(const R& any) -> Readings {
        const auto* const own = std::get_if<typename R::Spec>(&spec);
        ANAGEN_EXPECT(own != nullptr, "a reader reads with the spec it was made from");
        return any.read(visits, *own);
      },
      reader);
}

clinic::InstrumentKind kind_number(const InstrumentSpec& spec) {
  return std::visit([]<class Spec>(const Spec&) { return ReaderOf<Spec>::kind; }, spec);
}

}  // namespace anagen::scenario
