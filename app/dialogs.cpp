#include "app/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
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

QString computing() { return Words::tr("Computing…"); }

auto waitingDialog(QWidget* parent, const QString& what)
{
    auto dialog = std::make_shared<QProgressDialog>(what, Words::tr("Cancel"), 0, 0, parent);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(500);
    return dialog;
}

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
    text->setMinimumWidth(460);
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

engine::Patience patienceOf(QWidget* parent)
{
    return [dialog = waitingDialog(parent, computing())] {
        dialog->setValue(0); // shows it when it is time, and lets events through
        return !dialog->wasCanceled();
    };
}

std::function<bool(int, int)> progressOf(QWidget* parent, const QString& what)
{
    return [dialog = waitingDialog(parent, what)](int done, int all) {
        dialog->setMaximum(all);
        dialog->setValue(done);
        // nobody can do anything else meanwhile, not even before the dialog is there
        QCoreApplication::processEvents(dialog->isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
        return !dialog->wasCanceled();
    };
}

} // namespace app
