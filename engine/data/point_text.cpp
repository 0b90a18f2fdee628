#include "engine/data/point_text.h"

#include "engine/core/error.h"
#include "engine/core/quote.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace engine {
namespace {

/// The part before the next `end`, which both leave the text.
std::string_view takePart(std::string_view& text, char end)
{
    const std::size_t length = std::min(text.find(end), text.size());
    std::string_view part = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
    return part.substr(0, part.find_last_not_of(' ') + 1);
}

template <class Number> bool reads(std::string_view text, Number low, Number high, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= low && number <= high;
}

bool appendPoint(std::string_view part, Dataset& data)
{
    if (std::count(part.begin(), part.end(), ',') != 2) return false;
    double x = 0, y = 0;
    int label = 0;
    if (!reads(takePart(part, ','), -PaintedBound, PaintedBound, x) ||
        !reads(takePart(part, ','), -PaintedBound, PaintedBound, y) || !reads(takePart(part, ','), 0, MostClasses - 1, label))
        return false;
    for (const float coordinate : {float(x), float(y)}) data.features.push_back(coordinate);
    data.labels.push_back(label);
    return true;
}

/// Reads into `data`; the complaint, or nothing.
Message readPoints(std::string_view text, Dataset& data)
{
    const Message form = message("messages", "x,y,class;x,y,class;... with x and y from -10 to 10 and classes from 0 to 7");
    while (!text.empty()) {
        const std::string_view part = takePart(text, ';');
        if (part.empty()) continue;
        if (!appendPoint(part, data))
            return message("messages", "%1; point %2 is %3").with(form, data.rows() + 1, inQuotes(part));
        if (data.rows() > MostPaintedPoints) return message("messages", "%1, at most %2 points").with(form, MostPaintedPoints);
    }
    return {};
}

} // namespace

Dataset pointsFrom(const std::string& text)
{
    Dataset data{{"x", "y"}, {}, {}, {}, {}};
    if (const Message complaint = readPoints(text, data); !complaint.empty())
        throw InputError(message("messages", "painted points should be %1").with(complaint));
    int count = 2;
    for (const int label : data.labels) count = std::max(count, label + 1);
    for (int k = 0; k < count; ++k) data.classes.push_back(std::to_string(k));
    return data;
}

std::string textOfPoints(const Dataset& data)
{
    std::string text;
    std::array<char, 32> buffer{};
    const auto append = [&](auto number, char before) {
        const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
        if (before != 0) text += before;
        text.append(buffer.data(), end);
    };
    for (int row = 0; row < data.rows(); ++row) {
        append(float(data.at(row, 0)), row == 0 ? '\0' : ';'); // as pointsFrom() keeps it
        append(float(data.at(row, 1)), ',');
        append(data.labels[std::size_t(row)], ',');
    }
    return text;
}

Message complaintAboutPoints(const std::string& text)
{
    Dataset ignored{{"x", "y"}, {}, {}, {}, {}};
    return readPoints(text, ignored);
}

} // namespace engine
