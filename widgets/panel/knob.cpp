#include "widgets/panel/knob.h"

#include "widgets/access/accessible.h"
#include "widgets/canvas/canvas.h"
#include "widgets/canvas/icon.h"
#include "widgets/canvas/typed.h"
#include "widgets/panel/choice_button.h"
#include "widgets/panel/own_keys.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace widgets {
namespace {

using engine::Field;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(knobs)
};

QString translatedHelp(const Field& field) { return QCoreApplication::translate("fields", field.about.help); }
QString translatedChoice(const std::string& choice) { return QCoreApplication::translate("choices", choice.c_str()); }

/// Where a value lies on the slider and back: integers one position a value, reals and what is logarithmic 1000 positions.
struct Positions {
    explicit Positions(const Field& field) : range(field.range), integer(field.kind == Field::Kind::Integer) {}

    int count() const { return even() ? int((range.high - range.low) / range.step) : 1000; }
    int of(double value) const
    {
        if (even()) return int((value - range.low) / range.step);
        if (!range.logarithmic) return int(std::lround((value - range.low) / (range.high - range.low) * 1000));
        if (value < lowest()) return 0;
        return 1 + int(std::lround(std::log(value / lowest()) / std::log(range.high / lowest()) * 999));
    }
    double value(int position) const
    {
        if (even()) return range.low + position * range.step;
        const double share = position / 1000.0;
        if (!range.logarithmic) return rounded(range.low + share * (range.high - range.low));
        return position == 0 ? range.low : rounded(lowest() * std::pow(range.high / lowest(), (position - 1) / 999.0));
    }

private:
    /// A logarithm needs a start above zero; position 0 is the range's low itself.
    double lowest() const { return range.low > 0 ? range.low : range.high * 1e-6; }
    /// Two significant digits: a person drags to "0.35", not to "0.347826". The ends are the ends.
    double rounded(double x) const
    {
        const double two = QString::number(x, 'g', 2).toDouble();
        return std::clamp(integer ? std::round(two) : two, range.low, range.high);
    }
    bool even() const { return integer && !range.logarithmic; }

    engine::Range range;
    bool integer;
};

/// A thin track with a round knob and a tick where the default lies. Arrow keys move it, although they step elsewhere.
class Slider final : public QSlider, public HasValue {
public:
    Slider(const Theme& theme, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_theme(theme)
    {
        auto* keys = new OwnKeys(this, QT_TRANSLATE_NOOP("keys", "On a slider"));
        const auto move = [this](SliderAction action) { return [this, action] { triggerAction(action); }; };
        keys->add({{Qt::Key_Right, Qt::Key_Up}, QT_TRANSLATE_NOOP("keys", "More"), move(SliderSingleStepAdd)});
        keys->add({{Qt::Key_Left, Qt::Key_Down}, QT_TRANSLATE_NOOP("keys", "Less"), move(SliderSingleStepSub)});
        keys->add({{Qt::Key_PageUp}, QT_TRANSLATE_NOOP("keys", "Much more"), move(SliderPageStepAdd)});
        keys->add({{Qt::Key_PageDown}, QT_TRANSLATE_NOOP("keys", "Much less"), move(SliderPageStepSub)});
        keys->add({{Qt::Key_Home}, QT_TRANSLATE_NOOP("keys", "The least"), move(SliderToMinimum)});
        keys->add({{Qt::Key_End}, QT_TRANSLATE_NOOP("keys", "The most"), move(SliderToMaximum)});
        makeAccessible();
    }

    void setDefault(int position) { m_default = position; }

    /// What the position stands for, and what sets that.
    void setMeaning(const Reading& reading, std::function<void(double)> set)
    {
        m_reading = reading;
        m_set = std::move(set);
    }
    Reading reading() const override { return m_reading; }
    void setReading(double value) override { m_set(value); }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton) return;
        setSliderDown(true);
        follow(event->position().x());
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (isSliderDown()) follow(event->position().x());
    }
    void mouseReleaseEvent(QMouseEvent*) override { setSliderDown(false); }
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus()) QSlider::wheelEvent(event);
        else event->ignore(); // whoever scrolls the panel turns nothing
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Canvas canvas(painter, m_theme, rect());
        const double y = std::floor(height() / 2.0) + 0.5, x = xOf(value());
        const QColor ink = isEnabled() ? m_theme.text : m_theme.control;
        canvas.line({0, y}, {double(width()), y}, m_theme.line, 3);
        canvas.line({0, y}, {x, y}, ink, 3);
        const double tick = std::floor(xOf(m_default)) + 0.5;
        canvas.line({tick, y - 6}, {tick, y + 6}, m_theme.control, 1);
        canvas.box({x - Radius, y - Radius, 2 * Radius, 2 * Radius}, m_theme.raised, ink, 2, Radius);
    }

private:
    static constexpr double Radius = 7;

    double xOf(int position) const
    {
        const double margin = Radius + 3;
        return margin + (maximum() > 0 ? double(position) / maximum() : 0) * (width() - 2 * margin);
    }
    void follow(double x)
    {
        const double margin = Radius + 3;
        setValue(int(std::lround(std::clamp((x - margin) / (width() - 2 * margin), 0.0, 1.0) * maximum())));
    }

    const Theme& m_theme;
    int m_default = 0;
    Reading m_reading;
    std::function<void(double)> m_set;
};

/// One line where there is room beside the value, else as many as it takes: a panel is no wider for a long name.
class WrappedName final : public QLabel {
public:
    explicit WrappedName(QWidget* parent) : QLabel(parent) { setWordWrap(true); }
    QSize sizeHint() const override
    {
        const int wide = fontMetrics().horizontalAdvance(text()) + fontMetrics().averageCharWidth(); // ends of letters hang over
        return {wide, heightForWidth(wide)};
    }
};

/// The name at the left, with a button behind it that takes the value back to its default while it is another.
class NameAndReset {
public:
    NameAndReset(const Theme& theme, QHBoxLayout* row, QWidget* parent)
        : m_name(new WrappedName(parent)), m_reset(new QToolButton(parent))
    {
        m_name->setFont(theme.font(theme.projector ? Role::Label : Role::Body));
        m_reset->setIcon(icon(QStringLiteral("reset"), theme.muted));
        m_reset->setIconSize({14, 14});
        m_reset->setAutoRaise(true);
        m_reset->setFixedSize(20, 20);
        row->addWidget(m_name);
        row->addWidget(m_reset);
        row->addStretch(1);
    }
    QToolButton* reset() const { return m_reset; }
    void showField(const Field& field)
    {
        m_name->setText(labelOf(field));
        m_name->setToolTip(translatedHelp(field));
        m_reset->setVisible(field.text() != field.initial);
        m_reset->setToolTip(Words::tr("Back to the default: %1").arg(shownDefault(field)));
        m_reset->setAccessibleName(m_reset->toolTip());
    }

private:
    static QString shownDefault(const Field& field)
    {
        Field copy = field;
        copy.text = [initial = field.initial] { return initial; };
        return shownValue(copy);
    }

    QLabel* m_name;
    QToolButton* m_reset;
};

/// A value that is read like text and edited like text: pretty while nobody edits it, exact while somebody does.
class ValueEdit final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    void setValue(const QString& pretty, const QString& exact)
    {
        m_pretty = pretty, m_exact = exact;
        setText(hasFocus() ? exact : pretty);
    }
    QString exact() const { return m_exact; }

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        setText(m_exact);
        QLineEdit::focusInEvent(event);
        selectAll();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QLineEdit::focusOutEvent(event);
        setText(m_pretty);
    }

private:
    QString m_pretty, m_exact;
};

class NumberKnob final : public Knob {
public:
    NumberKnob(const Field& field, const Theme& theme, QWidget* parent)
        : Knob(parent), m_positions(field), m_value(new ValueEdit(this)), m_slider(new Slider(theme, this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* row = new QHBoxLayout;
        column->addLayout(row);
        column->addWidget(m_slider);
        m_name = std::make_unique<NameAndReset>(theme, row, this);
        m_value->setFont(theme.font(theme.projector ? Role::Label : Role::Body, true));
        m_value->setAlignment(Qt::AlignRight);
        m_value->setStyleSheet(
            QStringLiteral("QLineEdit { border: 1px solid transparent; border-radius: 6px; background: transparent; color: %1; }"
                           "QLineEdit:hover, QLineEdit:focus { background: %2; }")
                .arg(theme.text.name(), theme.raised.name()));
        m_value->setMaximumWidth(theme.projector ? 200 : 130);
        row->addWidget(m_value);
        m_slider->setFixedHeight(22);
        const QString name = QString::fromStdString(field.name());
        connect(m_slider, &QSlider::valueChanged, this, [this, name](int position) {
            if (!m_showing) Q_EMIT edited(name, QString::fromStdString(engine::textOf(m_positions.value(position))));
        });
        connect(m_value, &QLineEdit::editingFinished, this, [this, name] {
            if (m_value->text() != m_value->exact() && m_value->isModified()) Q_EMIT edited(name, typedNumber(m_value->text()));
            m_value->setModified(false);
        });
        connect(m_name->reset(), &QToolButton::clicked, this, [this, name] { Q_EMIT edited(name, m_initial); });
        showField(field);
    }

    void showField(const Field& field) override
    {
        m_showing = true;
        m_positions = Positions(field);
        m_initial = QString::fromStdString(field.initial);
        m_name->showField(field);
        m_value->setValue(shownValue(field), QString::fromStdString(field.text()));
        m_value->setAccessibleName(labelOf(field));
        m_slider->setAccessibleName(labelOf(field));
        const bool even = field.kind == Field::Kind::Integer && !field.range.logarithmic;
        m_slider->setMeaning(
            {engine::numberOf(field.text()), field.range.low, field.range.high, even ? field.range.step : 0, shownValue(field)},
            [this, name = QString::fromStdString(field.name())](double value) {
                Q_EMIT edited(name, QString::fromStdString(engine::textOf(value)));
            });
        m_slider->setToolTip(translatedHelp(field));
        m_slider->setRange(0, m_positions.count());
        const bool fine = m_positions.count() == 1000;
        m_slider->setSingleStep(fine ? 20 : 1);
        m_slider->setPageStep(fine ? 100 : 2);
        m_slider->setEnabled(m_positions.count() > 0);
        m_slider->setDefault(m_positions.of(engine::numberOf(field.initial)));
        m_slider->setValue(m_positions.of(engine::numberOf(field.text())));
        m_slider->update();
        m_showing = false;
    }

private:
    Positions m_positions;
    std::unique_ptr<NameAndReset> m_name;
    ValueEdit* m_value;
    Slider* m_slider;
    QString m_initial;
    bool m_showing = false; ///< the slider moves because the value did, not the other way round
};

/// Choices and texts: the value is a button that opens the list; texts have "Other..." and files "Open a file...".
class ListKnob final : public Knob {
public:
    ListKnob(const Field& field, const Theme& theme, QWidget* parent) : Knob(parent), m_button(new ChoiceButton(this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        m_name = std::make_unique<NameAndReset>(theme, row, this);
        m_button->setFont(theme.font(theme.projector ? Role::Label : Role::Body));
        m_button->setMaximumWidth(theme.projector ? 320 : 200);
        m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        row->addWidget(m_button);
        m_fieldName = QString::fromStdString(field.name());
        connect(m_button, &ChoiceButton::chose, this, [this](const QString& value) { Q_EMIT edited(m_fieldName, value); });
        connect(m_name->reset(), &QToolButton::clicked, this, [this] { Q_EMIT edited(m_fieldName, m_initial); });
        showField(field);
    }

    void showField(const Field& field) override
    {
        m_name->showField(field);
        m_initial = QString::fromStdString(field.initial);
        m_button->setAccessibleName(labelOf(field));
        m_button->setToolTip(translatedHelp(field));
        std::vector<ChoiceButton::Choice> choices;
        for (const std::string& choice : field.choices)
            choices.push_back({QString::fromStdString(choice), translatedChoice(choice)});
        const QString value = QString::fromStdString(field.text());
        m_button->setChoices(choices, value);
        if (!field.files.empty()) m_button->setText(shownValue(field));
        const int narrowest = 5 * m_button->fontInfo().pixelSize(); // a long value is cut in the middle where it must be
        m_button->setMinimumWidth(std::min(m_button->sizeHint().width(), narrowest));
        if (field.kind != Field::Kind::Text) return;
        if (!field.files.empty())
            m_button->addAction(Words::tr("Open a file…"),
                                [this, files = QString::fromStdString(field.files)] { chooseFile(files); });
        else
            m_button->addAction(Words::tr("Other…"), [this, label = labelOf(field), help = translatedHelp(field), value] {
                bool accepted = false;
                const QString text = QInputDialog::getText(window(), label, help, QLineEdit::Normal, value, &accepted);
                if (accepted) Q_EMIT edited(m_fieldName, text.trimmed());
            });
    }

    void setRefusal(const Refusal& refusal) override
    {
        m_button->setRefusal([this, refusal](const QString& value) { return refusal ? refusal(m_fieldName, value) : QString(); });
    }

    void setOffers(const Offers& offers) override
    {
        m_button->setOffers([this, offers] {
            std::vector<ChoiceButton::Choice> choices;
            if (offers)
                for (const Offer& offer : offers(m_fieldName)) choices.push_back({offer.value, offer.shown, offer.where});
            return choices;
        });
    }

private:
    void chooseFile(const QString& files)
    {
        const QString path = QFileDialog::getOpenFileName(window(), Words::tr("Open a file"), {},
                                                          Words::tr("Usable files (%1);;All files (*)").arg(files));
        if (!path.isEmpty()) Q_EMIT edited(m_fieldName, path);
    }

    std::unique_ptr<NameAndReset> m_name;
    ChoiceButton* m_button;
    QString m_fieldName, m_initial;
};

class FlagKnob final : public Knob {
public:
    FlagKnob(const Field& field, const Theme& theme, QWidget* parent) : Knob(parent), m_box(new QCheckBox(this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 4, 0, 4);
        m_box->setFont(theme.font(theme.projector ? Role::Label : Role::Body));
        row->addWidget(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this, name = QString::fromStdString(field.name())](bool on) {
            Q_EMIT edited(name, on ? QStringLiteral("true") : QStringLiteral("false"));
        });
        showField(field);
    }
    void showField(const Field& field) override
    {
        m_box->setText(labelOf(field));
        m_box->setToolTip(translatedHelp(field));
        m_box->setChecked(field.text() == "true");
    }

private:
    QCheckBox* m_box;
};

} // namespace

Knob* Knob::forField(const Field& field, const Theme& theme, QWidget* parent)
{
    switch (field.kind) {
    case Field::Kind::Integer:
    case Field::Kind::Real: return new NumberKnob(field, theme, parent);
    case Field::Kind::Flag: return new FlagKnob(field, theme, parent);
    default: return new ListKnob(field, theme, parent);
    }
}

QString labelOf(const Field& field) { return QCoreApplication::translate("fields", field.about.label); }

QString shownValue(const Field& field)
{
    const QString unit = QString::fromUtf8(field.about.unit);
    if (field.kind == Field::Kind::Choice) return translatedChoice(field.text());
    if (field.kind == Field::Kind::Text) {
        const bool known = std::find(field.choices.begin(), field.choices.end(), field.text()) != field.choices.end();
        const QString text = QString::fromStdString(field.text());
        return known ? translatedChoice(field.text()) : !field.files.empty() ? text.section(QLatin1Char('/'), -1) : text;
    }
    if (field.kind == Field::Kind::Flag) return QString::fromStdString(field.text());
    const double value = engine::numberOf(field.text());
    if (unit == QLatin1String("s")) return seconds(value);
    if (unit == QLatin1String("B/s")) return bytes(value) + QStringLiteral("/s");
    const QString number = withMinus(QString::fromStdString(field.text()));
    return unit.isEmpty() ? number : number + QChar(0x00A0) + QCoreApplication::translate("fields", field.about.unit);
}

} // namespace widgets
