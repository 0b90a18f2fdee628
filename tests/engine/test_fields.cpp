#include "engine/core/fields.h"
#include "tests/run.h"

#include <QTest>

#include <charconv>
#include <cmath>
#include <limits>

using namespace engine;

namespace {

enum class Colour { Grey, Rgb };

struct Knobs {
    int count = 4;
    int odd = 3;
    double rate = 0.5;
    bool loud = false;
    Colour colour = Colour::Grey;
    std::string padding = "valid";

    static void fields(auto& self, auto&& field)
    {
        field({"count", "Count", "How many"}, self.count, Range{1, 16});
        field({"odd", "Odd", "An odd number no larger than count"}, self.odd, Range{1, self.count < 3 ? 1.0 : 7.0, 2});
        field({"rate", "Rate", "How fast"}, self.rate, Range{0, 1});
        field({"loud", "Loud", "Whether loud"}, self.loud);
        field({"colour", "Colour", "Which"}, self.colour, std::vector<std::string>{"grey", "rgb"});
        field({"padding", "Padding", "How much"}, self.padding,
              Form{{"same", "valid"}, [](const std::string& t) { return t == "same" || t == "valid" ? "" : "same or valid"; }});
    }
};

std::string complaintAbout(const std::vector<Change>& changes)
{
    Knobs knobs;
    try {
        assign(knobs, changes);
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMemberIsListedOnceWithItsDefault()
    {
        Knobs knobs;
        knobs.count = 9;
        const auto fields = fieldsOf(knobs);
        QCOMPARE(fields.size(), std::size_t(6));
        QCOMPARE(find(fields, "count").text(), std::string("9"));
        QCOMPARE(find(fields, "count").initial, std::string("4"));
        QCOMPARE(find(fields, "colour").kind, Field::Kind::Choice);
    }
    void textReadsBackToTheSameValue()
    {
        for (const double x : {0.1, 1.0 / 3, 1e-300, 123456789.0, std::nextafter(1.0, 0.0)}) {
            QVERIFY(std::stod(textOf(x)) == x); // QCOMPARE would allow a difference
        }
    }
    void wholeNumbersAreWrittenAsSuch()
    {
        for (const int x : {0, 7, -12, 200000, 1000000, 2147483647}) QCOMPARE(textOf(x), std::to_string(x));
    }
    void namedValuesAreSet()
    {
        Knobs knobs;
        assign(knobs, {{"count", "16"}, {"rate", "0.25"}, {"loud", "true"}, {"colour", "rgb"}, {"padding", "same"}});
        QCOMPARE(knobs.count, 16);
        QCOMPARE(knobs.rate, 0.25);
        QVERIFY(knobs.loud);
        QVERIFY(knobs.colour == Colour::Rgb);
        QCOMPARE(knobs.padding, std::string("same"));
    }
    void wrongValuesSayWhatWouldBeRight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("right");
        QTest::newRow("too large") << "count"
                                   << "17"
                                   << "1 to 16";
        QTest::newRow("too small") << "count"
                                   << "0"
                                   << "1 to 16";
        QTest::newRow("not whole") << "count"
                                   << "2.5"
                                   << "whole number";
        QTest::newRow("not a number") << "count"
                                      << "four"
                                      << "whole number";
        QTest::newRow("beyond int") << "count"
                                    << "99999999999"
                                    << "whole number";
        QTest::newRow("trailing rubbish") << "count"
                                          << "4x"
                                          << "whole number";
        QTest::newRow("empty") << "count"
                               << ""
                               << "whole number";
        QTest::newRow("even") << "odd"
                              << "4"
                              << "in steps of 2";
        QTest::newRow("nan") << "rate"
                             << "nan"
                             << "0 to 1";
        QTest::newRow("infinite") << "rate"
                                  << "inf"
                                  << "0 to 1";
        QTest::newRow("flag") << "loud"
                              << "yes"
                              << "true or false";
        QTest::newRow("choice") << "colour"
                                << "red"
                                << "grey or rgb";
        QTest::newRow("text") << "padding"
                              << "full"
                              << "same or valid";
        QTest::newRow("unknown") << "size"
                                 << "3"
                                 << "count, odd, rate";
    }
    void wrongValuesSayWhatWouldBeRight()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, right);
        const std::string message = complaintAbout({{name.toStdString(), value.toStdString()}});
        QVERIFY2(message.find(right.toStdString()) != std::string::npos, message.c_str());
        QVERIFY(message.find(name.toStdString()) != std::string::npos);
        QVERIFY(message.find('\n') == std::string::npos);
    }
    void unnamedFieldsFollowIntoTheirRange()
    {
        Knobs knobs;
        assign(knobs, {{"count", "2"}}); // leaves only 1 for `odd`, which stood at 3
        QCOMPARE(knobs.odd, 1);
        QVERIFY(!complaintAbout({{"count", "2"}, {"odd", "3"}}).empty()); // who names it must be right
    }
};

REGISTER_TEST(TestFields)
#include "test_fields.moc"
