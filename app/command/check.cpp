#include "app/command/check.h"

#include "engine/check/checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace app {
namespace {

void printJson(const std::vector<engine::Check>& checks)
{
    QJsonArray array;
    for (const engine::Check& check : checks)
        array.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(check.name)},
                                 {QStringLiteral("error"), check.error},
                                 {QStringLiteral("bound"), check.bound},
                                 {QStringLiteral("passed"), check.passed()}});
    std::printf("%s", QJsonDocument(array).toJson().constData());
}

void printLines(const std::vector<engine::Check>& checks)
{
    for (const engine::Check& check : checks)
        std::printf("%-6s %-75s error %9.2e  bound %9.2e\n", check.passed() ? "ok" : "FAILED", check.name.c_str(), check.error,
                    check.bound);
}

} // namespace

bool runCheck(bool json)
{
    const auto checks = engine::runChecks();
    if (json) printJson(checks);
    else printLines(checks);
    const auto failed = std::count_if(checks.begin(), checks.end(), [](const auto& check) { return !check.passed(); });
    if (!json) std::printf("%d checks, %d failed\n", int(checks.size()), int(failed));
    return failed == 0;
}

} // namespace app
