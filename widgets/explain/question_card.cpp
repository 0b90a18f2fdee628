#include "widgets/explain/question_card.h"

#include "widgets/canvas/canvas.h"
#include "widgets/canvas/icon.h"
#include "widgets/canvas/typed.h"
#include "widgets/panel/own_keys.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextLayout>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr int Bar = 4, Padding = 16, MostKeys = 4, ButtonPadding = 10;

QString buttonStyle(const Theme& theme)
{
    return QStringLiteral("QPushButton { background: %1; color: %2; border: 1px solid %3; "
                          "border-radius: 6px; padding: 0 10px; "
                          "text-align: left; } QPushButton:hover { background: %4; } "
                          "QPushButton:focus { border: 2px solid %5; padding: 0 9px; }")
        .arg(theme.raised.name(), theme.text.name(), theme.control.name(), theme.sunken.name(), theme.focus.name());
}

QString quietStyle(const Theme& theme)
{
    return QStringLiteral("QPushButton { border: none; padding: 2px 0; color: "
                          "%1; } QPushButton:hover { color: %2; } "
                          "QPushButton:focus { color: %3; }")
        .arg(theme.muted.name(), theme.text.name(), theme.focus.name());
}

/// With line breaks, so that no line is wider than this.
QString inLines(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

/// What a person types, with the unit or without.
std::optional<double> numberIn(QString text, const QString& unit)
{
    bool ok = false;
    text = typedNumber(text);
    if (!unit.isEmpty() && text.endsWith(unit)) text = text.chopped(unit.size()).trimmed();
    const double number = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// No number has a space: Space stays the window's, and plays.
class NumberField final : public QLineEdit {
protected:
    bool event(QEvent* event) override
    {
        const bool space = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
        if (!space) return QLineEdit::event(event);
        event->ignore();
        return true;
    }
};

} // namespace

QuestionCard::QuestionCard(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light")))
{
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(Bar + Padding, 12, Padding, 10);
    for (int key = 0; key < MostKeys; ++key)
        for (const QKeySequence& sequence : digitKeys(key + 1))
            connect(new QShortcut(sequence, this), &QShortcut::activated, this, [this, key] {
                if (m_content && m_content->open && key < m_content->choices.size()) Q_EMIT chosen(key);
            });
    auto* keys = new OwnKeys(this, QT_TRANSLATE_NOOP("keys", "While a question is asked"));
    keys->add({{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}, QT_TRANSLATE_NOOP("keys", "Answer"), {}});
    hide();
}

void QuestionCard::setTheme(const Theme& theme)
{
    m_theme = &theme;
    build();
}

void QuestionCard::show(std::optional<Content> content)
{
    if (content == m_content) return;
    m_content = std::move(content);
    build();
    Q_EMIT shownOrHidden();
}

void QuestionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) build();
    QWidget::changeEvent(event);
}

void QuestionCard::build()
{
    if (m_body) m_body->hide(), m_body->deleteLater(); // the button that was pressed is still in there
    m_body = m_complaint = nullptr;
    m_complaintText = nullptr;
    m_choices = nullptr;
    setVisible(m_content.has_value());
    for (QShortcut* key : findChildren<QShortcut*>())
        key->setEnabled(m_content && m_content->open && !m_content->choices.empty());
    if (!m_content) return;
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    layout()->addWidget(m_body);
    auto* head = new QHBoxLayout;
    m_column->addLayout(head);
    const auto inHead = [&](const QString& text, QColor ink, bool bold) {
        auto* label = new QLabel(text);
        label->setFont(m_theme->font(bold ? m_theme->cardText() : Role::Label, bold));
        label->setStyleSheet(QStringLiteral("color: %1").arg(ink.name()));
        head->addWidget(label, bold ? 1 : 0);
    };
    inHead(tr("Predict"), m_theme->text, true);
    inHead(m_content->where, m_theme->muted, false);
    addText(m_column, m_content->question, m_theme->cardText(), m_theme->text);
    if (m_content->open) {
        addChoices();
        if (m_content->number) addField();
    }
    if (m_content->verdict) addVerdict();
    addFoot();
    setAccessibleName(tr("Predict"));
    setAccessibleDescription(m_content->question);
    m_body->show();
    updateGeometry();
    update();
}

void QuestionCard::addText(QBoxLayout* column, const QString& text, Role role, QColor ink) const
{
    if (text.isEmpty()) return;
    auto* label = new QLabel(text);
    label->setFont(m_theme->font(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setStyleSheet(QStringLiteral("color: %1").arg(ink.name()));
    column->addWidget(label);
}

void QuestionCard::addChoices()
{
    if (m_content->choices.empty()) return;
    m_choices = new QBoxLayout(QBoxLayout::TopToBottom);
    m_choices->setSpacing(6);
    m_column->addLayout(m_choices);
    for (qsizetype i = 0; i < m_content->choices.size(); ++i) {
        auto* button = new QPushButton;
        button->setAccessibleName(m_content->choices[i]);
        button->setFont(m_theme->font(m_theme->cardText()));
        button->setStyleSheet(buttonStyle(*m_theme));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(int(i)); });
        m_choices->addWidget(button);
    }
    fitChoices();
}

/// Side by side if all have the room for their text, else one below the other,
/// in as many lines as a text takes.
void QuestionCard::fitChoices()
{
    if (!m_choices || m_choices->isEmpty()) return;
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const QFontMetrics metrics(m_theme->font(m_theme->cardText()));
    const int count = m_choices->count(), inButton = 2 * ButtonPadding + 4;
    const auto textOf = [this](int i) { return QStringLiteral("%1  %2").arg(i + 1).arg(m_content->choices[i]); };
    int widest = 0;
    for (int i = 0; i < count; ++i) widest = std::max(widest, metrics.horizontalAdvance(textOf(i)) + inButton);
    const bool inRow = count * widest + (count - 1) * m_choices->spacing() <= room;
    m_choices->setDirection(inRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < count; ++i) {
        auto* button = static_cast<QPushButton*>(m_choices->itemAt(i)->widget());
        const QString text = inRow ? textOf(i) : inLines(textOf(i), button->font(), room - inButton);
        button->setText(text);
        const int lines = int(text.count(QLatin1Char('\n'))) + 1;
        button->setFixedHeight((m_theme->projector ? 48 : 36) + (lines - 1) * metrics.lineSpacing());
    }
}

void QuestionCard::resizeEvent(QResizeEvent* event)
{
    if (event->oldSize().width() != width()) fitChoices();
    QWidget::resizeEvent(event);
}

void QuestionCard::addField()
{
    auto* row = new QHBoxLayout;
    m_column->addLayout(row);
    auto* field = new NumberField;
    auto* keys = new OwnKeys(field, QT_TRANSLATE_NOOP("keys", "While a question is asked"));
    keys->add({{Qt::Key_Escape}, QT_TRANSLATE_NOOP("keys", "Leave the field"), [this] { Q_EMIT leaveWanted(); }});
    field->setFixedHeight(m_theme->projector ? 48 : 36);
    field->setFont(m_theme->font(m_theme->cardText()));
    field->setAccessibleName(m_content->question);
    field->setStyleSheet(QStringLiteral("QLineEdit { border: 1px solid %1; border-radius: 6px; "
                                        "padding: 0 8px; background: %2; "
                                        "color: %3; } QLineEdit:focus { border: 2px solid %4; "
                                        "padding: 0 7px; }")
                             .arg(m_theme->control.name(), m_theme->raised.name(), m_theme->text.name(), m_theme->focus.name()));
    row->addWidget(field, 1);
    if (!m_content->unit.isEmpty()) {
        auto* unit = new QLabel(m_content->unit);
        unit->setFont(m_theme->font(m_theme->cardText()));
        row->addWidget(unit);
    }
    auto* button = new QPushButton(tr("Guess"));
    button->setFixedHeight(field->height());
    button->setFont(field->font());
    button->setStyleSheet(buttonStyle(*m_theme));
    row->addWidget(button);
    connect(field, &QLineEdit::returnPressed, this, [this, field] { submit(field); });
    connect(button, &QPushButton::clicked, this, [this, field] { submit(field); });
    connect(field, &QLineEdit::textEdited, this, [this] { complain({}); });
    addComplaint();
}

void QuestionCard::addComplaint()
{
    m_complaint = new QWidget;
    auto* row = new QHBoxLayout(m_complaint);
    row->setContentsMargins(0, 0, 0, 0);
    auto* mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("error"), m_theme->error).pixmap(20, 20));
    m_complaintText = new QLabel;
    m_complaintText->setFont(m_theme->font(Role::Label));
    m_complaintText->setWordWrap(true);
    m_complaintText->setTextFormat(Qt::PlainText);
    m_complaintText->setStyleSheet(QStringLiteral("color: %1").arg(m_theme->text.name()));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_complaintText, 1);
    m_complaint->hide();
    m_column->addWidget(m_complaint);
}

void QuestionCard::complain(const QString& text)
{
    if (m_complaintText->text() == text) return;
    m_complaintText->setText(text);
    m_complaint->setVisible(!text.isEmpty());
    for (QLineEdit* field : m_body->findChildren<QLineEdit*>()) field->setAccessibleDescription(text);
    if (!text.isEmpty()) {
        QAccessibleEvent news(m_complaintText, QAccessible::Alert);
        QAccessible::updateAccessibility(&news);
    }
    updateGeometry();
    Q_EMIT shownOrHidden(); // it is as high as it needs to be
}

void QuestionCard::submit(QLineEdit* field)
{
    constexpr int MostQuoted = 20;
    if (const auto number = numberIn(field->text(), m_content->unit)) return Q_EMIT typed(*number);
    const QString text = field->text().trimmed().left(MostQuoted);
    complain(text.isEmpty() ? tr("A number is needed, such as 12 or 0.5")
                            : tr("“%1” is no number; 12 or 0.5 would be one").arg(text));
    field->selectAll();
    field->setFocus();
}

void QuestionCard::addVerdict()
{
    const Verdict& verdict = *m_content->verdict;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_column->addLayout(row);
    auto* mark = new QLabel;
    const QString sign = verdict.right ? QStringLiteral("check") : QStringLiteral("remove");
    mark->setPixmap(icon(sign, verdict.right ? m_theme->good : m_theme->error).pixmap(20, 20));
    row->addWidget(mark);
    auto* word = new QLabel(verdict.right ? tr("Right: %1").arg(verdict.value)
                                          : tr("No: it is %1, not %2").arg(verdict.value, verdict.given));
    word->setFont(m_theme->font(m_theme->cardText(), true));
    word->setStyleSheet(QStringLiteral("color: %1").arg(m_theme->text.name()));
    word->setWordWrap(true);
    row->addWidget(word, 1);
    addText(m_column, verdict.why, m_theme->cardText(), m_theme->text);
}

void QuestionCard::addFoot()
{
    auto* row = new QHBoxLayout;
    m_column->addLayout(row);
    auto* words = new QVBoxLayout;
    row->addLayout(words, 1);
    addText(words, m_content->hint, Role::Label, m_theme->muted);
    addText(words, m_content->tally, Role::Note, m_theme->muted);
    const auto button = [&](const QString& text, void (QuestionCard::*wanted)()) {
        auto* quiet = new QPushButton(text);
        quiet->setFont(m_theme->font(Role::Label));
        quiet->setStyleSheet(quietStyle(*m_theme));
        quiet->setCursor(Qt::PointingHandCursor);
        connect(quiet, &QPushButton::clicked, this, wanted);
        row->addWidget(quiet, 0, Qt::AlignBottom);
    };
    if (m_content->open) button(tr("Skip"), &QuestionCard::skipWanted);
    if (m_content->verdict) button(tr("Ask again"), &QuestionCard::againWanted);
    if (m_content->next) button(tr("Next question"), &QuestionCard::nextWanted);
}

void QuestionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, *m_theme, {});
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    canvas.box(card, m_theme->raised, m_theme->line, 1, 8);
    canvas.box({card.left(), card.top() + 8, Bar, card.height() - 16}, m_theme->text, Qt::transparent, 0, 2);
}

} // namespace widgets
