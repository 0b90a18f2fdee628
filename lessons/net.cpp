#include "lessons/net.h"

#include "engine/nn/train.h"
#include "lessons/lesson.h"

#include <filesystem>
#include <map>
#include <mutex>

namespace lessons {
namespace {

using engine::InputError;
using engine::message;

NetPtr (*reader)(const std::string& path, const std::string& pictures) = nullptr;

/// A file as it was when it was read: own copies never change, others may.
struct Read {
    std::filesystem::file_time_type written;
    std::uintmax_t size;
    NetPtr net;
};

std::mutex access;
using Key = std::pair<std::string, std::string>; // path, pictures
std::map<Key, Read>& known()
{
    static std::map<Key, Read> all;
    return all;
}

} // namespace

std::vector<float> Net::outputs(const std::vector<int>& rows) const
{
    engine::Pass<float> pass;
    engine::gather<float>(network, {data->inputs, {}, {}}, rows, pass);
    engine::forward<float>(network, parameters, pass);
    const engine::Lanes<const float> made = std::as_const(pass).values(network.output());
    std::vector<float> list;
    for (int n = 0; n < made.samples; ++n)
        for (int j = 0; j < made.features; ++j) list.push_back(made(j, n));
    return list;
}

std::shared_ptr<const NetData> dataOfRows(std::string name, std::vector<float> inputs, int rows, int learnt,
                                          std::vector<int> labels, std::vector<std::string> classes)
{
    NetData data{std::move(name), std::move(classes), std::move(inputs), std::move(labels), {}, {}};
    for (int row = 0; row < rows; ++row) (row < learnt ? data.train : data.test).push_back(row);
    return std::make_shared<const NetData>(std::move(data));
}

std::shared_ptr<Net> withOrigin(Net net, const std::vector<engine::Field>& settings, int step)
{
    for (const engine::Field& field : settings) net.settings.push_back({field.name(), field.text()});
    net.step = step;
    return std::make_shared<Net>(std::move(net));
}

NetPtr netOf(const Lesson& lesson, const Session& session, int step)
{
    const auto net = session.net(step);
    if (!net)
        throw InputError(
            message(
                "messages",
                "lesson '%1' has no net to take out as it stands; a run that trains or builds one has: playground, for instance")
                .with(lesson.id));
    net->lesson = lesson.id;
    return net;
}

engine::Message complaintAboutNet(const std::string& text, const char* otherwise)
{
    if (std::error_code ignored; text == otherwise || std::filesystem::is_regular_file(text, ignored)) return {};
    return message("messages",
                   "%1, or the path of a file .tensorscope of a lesson that trains a net, or .onnx of another program")
        .with(otherwise);
}

NetPtr netIn(const std::string& path, const std::string& pictures)
{
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(path, failed);
    const auto size = failed ? 0 : std::filesystem::file_size(path, failed);
    {
        const std::lock_guard lock(access);
        const auto found = known().find({path, pictures});
        if (found != known().end() && (failed || (found->second.written == written && found->second.size == size)))
            return found->second.net;
    }
    if (!reader) refuseNet(path, message("messages", "nothing here reads files of nets"));
    const NetPtr net = reader(path, pictures); // which may wait: others go on meanwhile
    const std::lock_guard lock(access);
    known()[{path, pictures}] = {written, size, net};
    return net;
}

void readNetsBy(NetPtr (*read)(const std::string& path, const std::string& pictures)) { reader = read; }

void requireData(const std::string& path, const Net& net)
{
    if (!net.data->inputs.empty()) return;
    refuseNet(path,
              message("messages", "it comes without data; one that tells 10 classes apart in pictures of 1 x 28 x 28 is given "
                                  "the digits, or clothing"));
}

void refuseNet(const std::string& path, const engine::Message& why)
{
    throw InputError(message("messages", "net '%1': %2").with(path, why));
}

} // namespace lessons
