#include "engine/data/digits.h"

#include "engine/core/error.h"
#include "engine/data/data_dir.h"

#include <charconv>
#include <fstream>

namespace engine {
namespace {

constexpr int Pixels = 64;

/// Takes the next whole number from 0 to `most` off the front of `text`, and the comma after it; false if there is none.
bool takeNumber(const char*& text, const char* end, int most, int& number)
{
    const auto [after, error] = std::from_chars(text, end, number);
    if (error != std::errc{} || number < 0 || number > most) return false;
    text = after != end && *after == ',' ? after + 1 : after;
    return true;
}

bool appendRow(Digits& digits, const std::string& line)
{
    const char* text = line.data();
    const char* end = text + line.size() - (line.ends_with('\r') ? 1 : 0);
    int number = 0;
    for (int i = 0; i < Pixels; ++i) {
        if (!takeNumber(text, end, 16, number)) return false;
        digits.images.data.push_back(float(number) / 16);
    }
    if (!takeNumber(text, end, 9, number) || text != end) return false;
    digits.labels.push_back(number);
    return true;
}

} // namespace

Digits readDigits(const std::filesystem::path& path)
{
    std::ifstream file(path);
    if (!file)
        throw InputError(message("messages", "%1: cannot be read; it should be a table of 8 x 8 digits").with(path.string()));
    Digits digits;
    std::string line;
    std::getline(file, line); // the header
    for (int number = 2; std::getline(file, line); ++number)
        if (!appendRow(digits, line))
            throw InputError(message("messages", "%1: line %2 should be 64 numbers from 0 to 16 and a label 0 to 9")
                                 .with(path.string(), number));
    if (digits.labels.empty())
        throw InputError(
            message("messages", "%1: holds no digits; it should be a header line and one line per digit").with(path.string()));
    digits.images.shape = {int(digits.labels.size()), Pixels};
    return digits;
}

const Digits& digits()
{
    static const Digits read = readDigits(dataFile("digits8x8/digits8x8.csv"));
    return read;
}

} // namespace engine
