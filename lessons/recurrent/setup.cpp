#include "lessons/recurrent/setup.h"

#include "lessons/recurrent/sunspots.h"

#include <filesystem>

namespace lessons::recurrent {

constexpr int Drawn = 128,
              Read = 64; ///< test sequences, where there are as many as wanted; of a text each is as many questions as long

Task Setup::task() const
{
    if (data == "adding") return Task::Adding;
    if (data == "sign-latch") return Task::SignLatch;
    return data == "sunspots" ? Task::Sunspots : Task::Text;
}

int Setup::tests() const { return isText() ? Read : task() == Task::Sunspots ? Sunspots::Tests : Drawn; }

engine::Message complaintAboutData(const std::string& text)
{
    for (const char* name : {"adding", "sign-latch", "sunspots", "names", "couplets"})
        if (text == name) return {};
    if (std::error_code ignored; std::filesystem::is_regular_file(text, ignored)) return {};
    return engine::message("messages", "%1 or the path of a text file").with("adding, sign-latch, sunspots, names, couplets");
}

} // namespace lessons::recurrent
