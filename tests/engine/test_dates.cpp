#include "engine/core/error.h"
#include "engine/data/dates.h"
#include "tests/run.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace engine;

class TestDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDateIsWrittenInAllForms()
    {
        const Date date{2024, 11, 5}, other{1950, 2, 28}, last{2000, 10, 31};
        const auto are = [](const Date& d, const std::vector<std::string>& texts) {
            for (int form = 0; form < DateForms; ++form) QCOMPARE(written(d, DateForm(form)), texts[std::size_t(form)]);
        };
        are(date, {"二〇二四年十一月五日", "2024年11月5日", "11月5号 2024", "5/11/2024", "5 November 2024", "November 5, 2024",
                   "2024-11-05"});
        are(other, {"一九五〇年二月二十八日", "1950年2月28日", "2月28号 1950", "28/2/1950", "28 February 1950",
                    "February 28, 1950", "1950-02-28"});
        are(last, {"二〇〇〇年十月三十一日", "2000年10月31日", "10月31号 2000", "31/10/2000", "31 October 2000",
                   "October 31, 2000", "2000-10-31"});
    }
    /// Every day of the hundred years in every form: it is read back, in its own form and in no other, and no two texts are
    /// equal.
    void everyDateIsReadBackFromEveryForm()
    {
        QSet<QByteArray> texts;
        int days = 0;
        for (QDate day(1950, 1, 1); day.year() < 2050; day = day.addDays(1), ++days) {
            const Date date{day.year(), day.month(), day.day()};
            for (int form = 0; form < DateForms; ++form) {
                const std::string text = written(date, DateForm(form));
                texts.insert(QByteArray::fromStdString(text));
                QVERIFY2(dateIn(text) == date, text.c_str());
                if (day.day() > 20 && day.year() % 10 == 0)
                    for (int other = 0; other < DateForms; ++other)
                        QCOMPARE(dateIn(text, DateForm(other)).has_value(), other == form);
            }
        }
        QCOMPARE(texts.size(), DateForms * days);
    }
    /// Qt's calendar is another implementation.
    void theCalendarIsTheGregorian()
    {
        for (const int year : {1, 1600, 1700, 1900, 1999, 2000, 2023, 2024, 9999})
            for (int month = -1; month <= 14; ++month)
                for (int day = -1; day <= 33; ++day) QCOMPARE(isDate({year, month, day}), QDate::isValid(year, month, day));
        QVERIFY(!isDate({0, 1, 1}) && !isDate({10000, 1, 1}));
    }
    void whatIsNoDateIsNotRead()
    {
        for (const char* text :
             {"", "2024", "30 February 2024", "29/2/2023", "2024-13-01", "2024-1-05", "2024-11-05 ", "05/11/2024", "0/11/2024",
              "5/11/24", "November 31, 2024", "november 5, 2024", "二〇二四年十三月五日", "二〇二四年一十月五日",
              "二〇二四年十一月五", "零〇二四年十一月五日", "2024年11月5号", "0000-01-01"})
            QVERIFY2(!dateIn(text), text);
    }
    void theTaskAsksForTheSameDay()
    {
        const std::vector all{DateForm::ChineseNumerals, DateForm::Chinese,      DateForm::ChineseYearLast,
                              DateForm::Slashes,         DateForm::DayMonthName, DateForm::MonthNameDay};
        std::vector<int> forms(DateForms, 0);
        int leapDays = 0, last = 0;
        const auto pairs = dateTask(60000, all, Random(1));
        for (const DatePair& pair : pairs) {
            QVERIFY(dateIn(pair.from) == dateIn(pair.to, DateForm::Iso));
            for (int form = 0; form < DateForms; ++form)
                forms[std::size_t(form)] += dateIn(pair.from, DateForm(form)).has_value();
            leapDays += pair.to.ends_with("-02-29");
            last += pair.to.starts_with("2049");
        }
        for (const DateForm form : all) QVERIFY(std::abs(forms[std::size_t(form)] - 10000) < 5 * std::sqrt(60000 * 5 / 36.0));
        QVERIFY(std::abs(leapDays - 60000 * 25 / 36525.0) < 5 * std::sqrt(41)); // 25 leap years of 36 525 days
        QVERIFY(std::abs(last - 600) < 5 * std::sqrt(600));
    }
    void theSeedDecides()
    {
        const auto texts = [](std::uint64_t seed) {
            std::string all;
            for (const DatePair& pair : dateTask(20, {DateForm::Chinese, DateForm::Slashes}, Random(seed))) all += pair.from;
            return all;
        };
        QVERIFY(texts(1) == texts(1) && texts(1) != texts(2));
        QVERIFY_THROWS_EXCEPTION(InputError, dateTask(1, {}, Random(1)));
    }
};

REGISTER_TEST(TestDates)
#include "test_dates.moc"
