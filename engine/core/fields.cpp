#include "engine/core/fields.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace engine {
namespace {

[[noreturn]] void refuse(const std::string& name, const std::string& value, const Message& allowed)
{
    throw InputError(message("messages", "%1: '%2' is not usable; it takes %3").with(name, value, allowed));
}

template <class Number> bool parse(const std::string& text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::string textOf(double number)
{
    // the shortest form of 200000 is 2e+05, which no whole number's field reads
    if (std::abs(number) < 1e10 && number == std::trunc(number)) return std::to_string(std::int64_t(number));
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number);
    return {buffer, end};
}

std::string joined(std::span<const std::string> words)
{
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

Message anyOf(std::span<const std::string> words)
{
    if (words.size() < 2) return joined(words);
    return message("messages", "%1 or %2").with(joined(words.first(words.size() - 1)), words.back());
}

Message allOf(std::span<const std::string> words)
{
    if (words.size() < 2) return joined(words);
    return message("messages", "%1 and %2").with(joined(words.first(words.size() - 1)), words.back());
}

double numberOf(const std::string& text)
{
    double number = 0;
    parse(text, number);
    return number;
}

std::optional<std::vector<double>> numbersIn(const std::string& list)
{
    const std::string_view minus = "−";
    std::vector<double> numbers;
    for (std::size_t begin = 0, end = 0; end != std::string::npos; begin = end + 1) {
        end = list.find(',', begin);
        std::string word = list.substr(begin, end == std::string::npos ? end : end - begin);
        std::erase(word, ' ');
        if (word.starts_with(minus)) word.replace(0, minus.size(), 1, '-');
        else if (word.starts_with('+')) word.erase(0, 1);
        if (!parse(word, numbers.emplace_back())) return {};
    }
    return numbers;
}

Message Field::allowed() const
{
    const std::string low = textOf(range.low), high = textOf(range.high);
    switch (kind) {
    case Kind::Integer:
        if (range.low == range.high) return message("messages", "only %1").with(low);
        if (range.step > 1)
            return message("messages", "a whole number from %1 to %2 in steps of %3").with(low, high, textOf(range.step));
        return message("messages", "a whole number from %1 to %2").with(low, high);
    case Kind::Real: return message("messages", "a number from %1 to %2").with(low, high);
    case Kind::Flag: return anyOf(std::vector<std::string>{"true", "false"});
    case Kind::Choice: return anyOf(choices);
    case Kind::Text: break;
    }
    if (!files.empty()) return message("messages", "%1 or the path of a file").with(joined(choices));
    return message("messages", "%1 or another of that form").with(joined(choices));
}

bool Field::inRange() const
{
    if (kind != Kind::Integer && kind != Kind::Real) return true;
    const double x = numberOf(text());
    return x >= range.low && x <= range.high && (kind == Kind::Real || std::fmod(x - range.low, range.step) == 0);
}

void Field::clamp()
{
    if (inRange()) return;
    double x = std::clamp(numberOf(text()), range.low, range.high);
    if (kind == Kind::Integer) x -= std::fmod(x - range.low, range.step);
    set(textOf(x));
}

void FieldList::operator()(About about, int& member, Range range)
{
    Field field{about, Field::Kind::Integer, range, {}, {}, {}, {}, {}};
    field.text = [&member] { return std::to_string(member); };
    field.set = [&member, field](const std::string& text) {
        if (int number; parse(text, number)) member = number;
        else refuse(field.name(), text, field.allowed());
    };
    list.push_back(std::move(field));
}

void FieldList::operator()(About about, double& member, Range range)
{
    Field field{about, Field::Kind::Real, range, {}, {}, {}, {}, {}};
    field.text = [&member] { return textOf(member); };
    field.set = [&member, field](const std::string& text) {
        if (double number; parse(text, number) && std::isfinite(number)) member = number;
        else refuse(field.name(), text, field.allowed());
    };
    list.push_back(std::move(field));
}

void FieldList::operator()(About about, bool& member)
{
    Field field{about, Field::Kind::Flag, {0, 1}, {}, {}, {}, {}, {}};
    field.text = [&member] { return std::string(member ? "true" : "false"); };
    field.set = [&member, field](const std::string& text) {
        if (text == "true" || text == "false") member = text == "true";
        else refuse(field.name(), text, field.allowed());
    };
    list.push_back(std::move(field));
}

void FieldList::addChoice(About about, std::vector<std::string> choices, std::function<int()> get, std::function<void(int)> set)
{
    Field field{about, Field::Kind::Choice, {0, 0}, std::move(choices), {}, {}, {}, {}};
    field.text = [get, names = field.choices] { return names[std::size_t(get())]; };
    field.set = [set, field](const std::string& text) {
        const auto found = std::find(field.choices.begin(), field.choices.end(), text);
        if (found == field.choices.end()) refuse(field.name(), text, field.allowed());
        set(int(found - field.choices.begin()));
    };
    list.push_back(std::move(field));
}

void FieldList::operator()(About about, std::string& member, Form form)
{
    Field field{about, Field::Kind::Text, {0, 0}, std::move(form.suggestions), form.files, {}, {}, {}};
    field.text = [&member] { return member; };
    field.set = [&member, name = field.name(), complaint = std::move(form.complaint)](const std::string& text) {
        if (const Message right = complaint(text); !right.empty()) refuse(name, text, right);
        member = text;
    };
    list.push_back(std::move(field));
}

const Field& find(const std::vector<Field>& fields, const std::string& name)
{
    std::vector<std::string> names;
    for (const Field& field : fields) {
        if (field.name() == name) return field;
        names.push_back(field.name());
    }
    throw InputError(message("messages", "there is no parameter '%1'; there are %2").with(name, allOf(names)));
}

void settle(std::vector<Field>& fields, const std::vector<Change>& named)
{
    for (Field& field : fields) {
        const bool explicitly = std::any_of(named.begin(), named.end(), [&](const Change& c) { return c.name == field.name(); });
        if (!explicitly) field.clamp();
        else if (!field.inRange()) refuse(field.name(), field.text(), field.allowed());
    }
}

void assign(const std::function<std::vector<Field>()>& fields, const std::vector<Change>& changes)
{
    const auto before = fields();
    for (const Change& change : changes) find(before, change.name).set(change.value);
    auto after = fields(); // with the ranges that hold now
    settle(after, changes);
}

} // namespace engine
