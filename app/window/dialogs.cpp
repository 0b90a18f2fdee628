#include "app/window/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <memory>

namespace app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dialogs)
};

void runDialog(QDialog& dialog, QWidget* content)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(Words::tr("Close")); // Qt's own translations may not be installed
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

/// Work that is waited for. Qt's own dialog shows itself by estimates, and not at all where nothing is counted; this one comes
/// when half a second has passed.
class Waiting {
public:
    Waiting(QWidget* window, const QString& what)
        : m_window(window), m_dialog(what, Words::tr("Cancel"), 0, 0, window), m_bar(new QProgressBar)
    {
        m_bar->setFormat(QStringLiteral("%v / %m"));
        m_dialog.setBar(m_bar);
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setAutoClose(false);
        m_dialog.setAutoReset(false);
        m_since.start();
    }

    bool goOn(int done, int all)
    {
        if (m_dialog.wasCanceled()) return false;
        m_bar->setRange(0, all);
        m_bar->setValue(done);
        if (m_dialog.isHidden() && m_since.elapsed() >= Unseen) appear();
        // nobody can do anything else meanwhile, not even before the dialog is there
        QCoreApplication::processEvents(m_dialog.isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
        return !m_dialog.wasCanceled();
    }

private:
    static constexpr int Unseen = 500; // ms

    void appear()
    {
        if (m_window) m_window->window()->show(); // of a program that is just starting
        m_dialog.show();
    }

    QPointer<QWidget> m_window;
    QProgressDialog m_dialog;
    QProgressBar* m_bar;
    QElapsedTimer m_since;
};

Answer ask(QWidget* parent, const QString& question, const QString& yes, const QString& no)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Tensorscope"), question, QMessageBox::NoButton, parent);
    const auto* agrees = box.addButton(yes, QMessageBox::AcceptRole);
    const auto* refuses = box.addButton(no, QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(Words::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == agrees ? Answer::Yes : box.clickedButton() == refuses ? Answer::No : Answer::Cancel;
}

} // namespace

void aboutDialog(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("About Tensorscope"));
    auto* text = new QLabel(
        Words::tr(
            "<h2>Tensorscope %1</h2>"
            "<p>Crank the mechanisms by which AI computes, forwards and backwards.<br>Every number on screen is an element of a "
            "running computation.</p>"
            "<p>Free software under the GNU General Public License, version 3 or later; without any warranty.</p>"
            "<p><b>Data.</b> Pictures: scikit-image's data module, each in the public domain or CC0 (NASA, SpaceX, Stefan van "
            "der "
            "Walt, Rachel Michetti, Mikael Häggström, Lav Varshney, CC0Textures, linolafett). Digits 8 × 8: E. Alpaydin and "
            "C. Kaynak, UCI Machine Learning Repository, by way of scikit-learn. Iris: R. A. Fisher, 1936. Penguins: K. Gorman, "
            "T. Williams and W. Fraser, 2014, CC0. The files ATTRIBUTION.txt beside them say "
            "more.</p>"
            "<p><b>Built with</b> Qt %2, Eigen and OpenMP.</p>")
            .arg(QStringLiteral(TENSORSCOPE_VERSION), QString::fromLatin1(qVersion())));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dialog.ensurePolished(); // so that it has its font
    text->setMinimumWidth(33 * QFontInfo(dialog.font()).pixelSize());
    runDialog(dialog, text);
}

Answer askToSave(QWidget* parent, const QString& file)
{
    return ask(parent, Words::tr("Save the changes in “%1”?").arg(file), Words::tr("Save"), Words::tr("Do not save"));
}

Answer askToReplace(QWidget* parent, const QString& file)
{
    return ask(parent,
               Words::tr("“%1” has been written by another window or program since it was opened or saved here. What they wrote "
                         "would be lost.")
                   .arg(file),
               Words::tr("Write over it"), Words::tr("Save as"));
}

Progress progressOf(QWidget* parent, const QString& what)
{
    const auto waiting = std::make_shared<Waiting>(parent, what.isEmpty() ? Words::tr("Computing…") : what);
    return [waiting](int done, int all) { return waiting->goOn(done, all); };
}

engine::Patience patienceOf(QWidget* parent) { return uncounted(progressOf(parent)); }

} // namespace app
