#include "app/command/check.h"

#include "app/files/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

QJsonObject jsonOf(const engine::Check& check)
{
    return {{QStringLiteral("name"), QString::fromStdString(check.name)},
            {QStringLiteral("error"), check.error},
            {QStringLiteral("bound"), check.bound},
            {QStringLiteral("passed"), check.passed()}};
}

QString plain(double number) { return QString::fromStdString(engine::textOf(number)); }

QJsonValue jsonOf(const lessons::Measured& value)
{
    QJsonArray list;
    for (const double number : value.numbers) list.append(finiteOrName(number));
    return list.size() == 1 ? list.first() : QJsonValue(list);
}

QJsonObject jsonOf(const lessons::Claimed& claimed, const lessons::Proof& proof)
{
    return {{QStringLiteral("lesson"), QLatin1String(claimed.lesson->id)},
            {QStringLiteral("claim"), QLatin1String(claimed.claim.id)},
            {QStringLiteral("seed"), claimed.seed},
            {QStringLiteral("value"), jsonOf(proof.value)},
            {QStringLiteral("bound"), claimed.claim.bound.text(plain)},
            {QStringLiteral("holds"), proof.holds},
            {QStringLiteral("seconds"), proof.seconds}};
}

QString wordFor(bool holds) { return holds ? QStringLiteral("ok    ") : QStringLiteral("FAILED"); }

QString lineOf(const engine::Check& check)
{
    return QStringLiteral("%1 %2 error %3  bound %4\n")
        .arg(wordFor(check.passed()), QString::fromStdString(check.name).leftJustified(75))
        .arg(check.error, 9, 'e', 2)
        .arg(check.bound, 9, 'e', 2);
}

QString lineOf(const lessons::Claimed& claimed, const lessons::Proof& proof)
{
    QStringList numbers;
    for (const double number : proof.value.numbers)
        numbers << QString::number(number, 'g', number == std::round(number) ? 15 : 4);
    const QString what = QStringLiteral("%1: %2, seed %3")
                             .arg(QLatin1String(claimed.lesson->id), QLatin1String(claimed.claim.id))
                             .arg(claimed.seed);
    return QStringLiteral("%1 %2 value %3  bound %4  %5 s (goal %6 s)\n")
        .arg(wordFor(proof.holds), what.leftJustified(75), numbers.join(QStringLiteral(", ")).rightJustified(9),
             claimed.claim.bound.text(plain))
        .arg(proof.seconds, 0, 'f', 1)
        .arg(claimed.claim.seconds, 0, 'g', 3);
}

} // namespace

int Examined::failed() const
{
    return int(std::ranges::count_if(checks, [](const auto& check) { return !check.passed(); }) +
               std::ranges::count(proofs, false, &lessons::Proof::holds));
}

QByteArray Examined::lines() const
{
    QString text;
    for (const engine::Check& check : checks) text += lineOf(check);
    for (std::size_t i = 0; i < claims.size(); ++i) text += lineOf(claims[i], proofs[i]);
    text += QStringLiteral("%1 checks, %2 claims, %3 failed\n").arg(checks.size()).arg(claims.size()).arg(failed());
    return text.toUtf8();
}

QByteArray Examined::json() const
{
    QJsonArray checked, claimed;
    for (const engine::Check& check : checks) checked.append(jsonOf(check));
    for (std::size_t i = 0; i < claims.size(); ++i) claimed.append(jsonOf(claims[i], proofs[i]));
    return QJsonDocument(QJsonObject{{QStringLiteral("checks"), checked}, {QStringLiteral("claims"), claimed}}).toJson();
}

std::vector<lessons::Claimed> claimsWithin(double seconds, int seeds)
{
    std::vector<lessons::Claimed> all;
    for (const lessons::Lesson* lesson : lessons::catalogue())
        for (lessons::Claimed& claimed : lessons::claimsOf(*lesson, seeds))
            if (claimed.claim.seconds < seconds) all.push_back(std::move(claimed));
    return all;
}

Examined examine(bool engine, std::vector<lessons::Claimed> claims, const Progress& progress)
{
    Examined examined{engine ? engine::runChecks() : std::vector<engine::Check>{}, std::move(claims), {}};
    examined.proofs = lessons::prove(examined.claims, progress);
    return examined;
}

} // namespace app
