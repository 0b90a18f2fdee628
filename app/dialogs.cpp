#include "app/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
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

auto waitingDialog(QWidget* parent)
{
    auto dialog = std::make_shared<QProgressDialog>(Words::tr("Computing…"), Words::tr("Cancel"), 0, 0, parent);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(500);
    return dialog;
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

engine::Patience patienceOf(QWidget* parent)
{
    return [dialog = waitingDialog(parent)] {
        dialog->setValue(0); // shows it when it is time, and lets events through
        return !dialog->wasCanceled();
    };
}

} // namespace app
