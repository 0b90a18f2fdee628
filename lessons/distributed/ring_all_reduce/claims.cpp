#include "lessons/distributed/ring_all_reduce/words.h"

#include <algorithm>

namespace lessons::ring {
namespace {

/// What the busiest device has sent ÷ 2 (p − 1)/p of the bytes of all numbers, four for each.
Measured shareSent(const Session& session, int step)
{
    const auto fields = session.fields();
    const double p = engine::numberOf(engine::find(fields, "devices").text()),
                 bytes = 4 * engine::numberOf(engine::find(fields, "elements").text());
    return std::ranges::max(numbersNamed(session.values(step), "bytesSent")) / (2 * (p - 1) / p * bytes);
}

ClaimRun with(const char* devices, const char* elements) { return {{{"devices", devices}, {"elements", elements}}}; }

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "bytes-per-device-ratio",
             .sentence = Words::tr(
                 "In a ring of p devices each sends 2 (p − 1)/p of the bytes: never twice as many, however large p is."),
             .runs = {with("4", "12"), with("2", "12"), with("3", "12"), with("8", "240"), with("16", "240")},
             .read = shareSent,
             .each = true,
             .bound = equalTo(1),
             .seconds = 0.1}};
}

} // namespace lessons::ring
