#pragma once

#include "engine/core/error.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace engine {

/// How a field is called: on the command line and in files (`name`), beside its knob (`label`, `unit`), in its help.
struct About {
    const char* name;
    const char* label;
    const char* help;
    const char* unit = "";
    bool folded = false; ///< behind "more": at most five knobs are seen at first
    bool looks = false;  ///< changes what is seen of a run, and nothing in it
    bool hidden = false; ///< no knob: it is changed on the stage
};

/// From low to high, both included. Integers move by `step`: {1, 7, 2} allows 1, 3, 5, 7.
struct Range {
    double low, high, step = 1;
    bool logarithmic = false; ///< how a slider divides it
};

/// A text that must have some form. `complaint` returns what would be right, or nothing for a good text.
struct Form {
    std::vector<std::string> suggestions;
    std::function<Message(const std::string&)> complaint;
    std::string files = {}; ///< patterns of files whose path is welcome, too: "*.png *.jpg"
};

/// One adjustable member of a plain struct. Values cross as text that reads back to the same value.
struct Field {
    enum class Kind { Integer, Real, Flag, Choice, Text };

    About about;
    Kind kind;
    Range range{0, 0};                ///< Integer, Real
    std::vector<std::string> choices; ///< Choice: all; Text: suggestions
    std::string files;                ///< Text: as in Form
    std::string initial;              ///< the default, as text

    std::function<std::string()> text;
    std::function<void(const std::string&)> set; ///< checks the kind, not the range; throws InputError

    std::string name() const { return about.name; }
    /// "1 to 16", "grey or rgb", ...: what would be right.
    Message allowed() const;
    bool inRange() const;
    /// The nearest value in the range; what other knobs do when one of them moves their limits.
    void clamp();
};

/// The number in the text of a numeric field, 0 if there is none. With a point in every locale, unlike std::stod.
double numberOf(const std::string& text);
/// Those of a list with commas, "1, 0.6,−2"; nothing if it is none.
std::optional<std::vector<double>> numbersIn(const std::string& list);
/// The shortest text that reads back to the same number.
std::string textOf(double number);
/// a, b, c
std::string joined(std::span<const std::string> words);
Message anyOf(std::span<const std::string> words); ///< a, b or c
Message allOf(std::span<const std::string> words); ///< a, b and c

/// Collects the fields of one struct; what the `field` of `static void fields(auto& self, auto&& field)` is.
class FieldList {
public:
    void operator()(About about, int& member, Range range);
    void operator()(About about, double& member, Range range);
    void operator()(About about, bool& member);
    void operator()(About about, std::string& member, Form form);
    /// An enum whose values count from 0, in the order of `choices`.
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(About about, Enum& member, std::vector<std::string> choices)
    {
        addChoice(
            about, std::move(choices), [&member] { return int(member); }, [&member](int i) { member = Enum(i); });
    }

    std::vector<Field> list;

private:
    void addChoice(About about, std::vector<std::string> choices, std::function<int()> get, std::function<void(int)> set);
};

/// The fields of `params`, which must outlive them. Ranges are those that hold for its present values.
template <class Params> std::vector<Field> fieldsOf(Params& params)
{
    FieldList now, fresh;
    Params::fields(params, now);
    Params defaults;
    Params::fields(defaults, fresh);
    for (std::size_t i = 0; i < now.list.size(); ++i) now.list[i].initial = fresh.list[i].text();
    return std::move(now.list);
}

struct Change {
    std::string name, value;

    bool operator==(const Change&) const = default;
};

/// The field called `name`; throws InputError that lists the names there are.
const Field& find(const std::vector<Field>& fields, const std::string& name);

/// Throws InputError unless each named field is in range; the other fields follow into theirs.
void settle(std::vector<Field>& fields, const std::vector<Change>& named);

/// Sets the named ones of the fields that `fields` lists. What was named must be right as it is (InputError otherwise, what the
/// fields belong to is then undefined); fields nobody named follow into the ranges that hold afterwards.
void assign(const std::function<std::vector<Field>()>& fields, const std::vector<Change>& changes);
template <class Params> void assign(Params& params, const std::vector<Change>& changes)
{
    assign([&] { return fieldsOf(params); }, changes);
}

} // namespace engine
