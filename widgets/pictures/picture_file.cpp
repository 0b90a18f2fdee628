#include "widgets/pictures/picture_file.h"

#include <QTransform>
#include <QtEndian>

namespace widgets {
namespace {

constexpr int Upright = 1;

quint32 bigEndian(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

/// A number of a TIFF structure, whose first letters say which end comes first; 0 beyond its end.
struct Tiff {
    QByteArray bytes;

    bool isLittle() const { return bytes.startsWith("II"); }
    template <class Number> Number number(qsizetype at) const
    {
        if (at < 0 || at + qsizetype(sizeof(Number)) > bytes.size()) return 0;
        return isLittle() ? qFromLittleEndian<Number>(bytes.constData() + at) : qFromBigEndian<Number>(bytes.constData() + at);
    }
};

/// Exif 2.32, 4.6.4: tag 0x0112 of the first directory, a short number.
int orientationIn(const Tiff& tiff)
{
    constexpr quint16 Orientation = 0x0112;
    constexpr int Entry = 12; // bytes: tag, type, count, value
    const qsizetype directory = tiff.number<quint32>(4);
    const int count = tiff.number<quint16>(directory);
    for (int i = 0; i < count; ++i)
        if (const qsizetype entry = directory + 2 + Entry * i; tiff.number<quint16>(entry) == Orientation)
            return tiff.number<quint16>(entry + 8);
    return Upright;
}

/// Behind the compressed bytes of a scan: the next marker that is no part of them (0 stands for a byte FF, D0...D7 restart).
qsizetype endOfScan(const QByteArray& jpeg, qsizetype at)
{
    for (at = jpeg.indexOf('\xFF', at); at >= 0 && at + 1 < jpeg.size(); at = jpeg.indexOf('\xFF', at + 1)) {
        const auto code = uchar(jpeg[at + 1]);
        if (code != 0 && code != 0xFF && (code < 0xD0 || code > 0xD7)) return at;
    }
    return jpeg.size();
}

} // namespace

bool isCutOff(const QByteArray& jpeg)
{
    constexpr uchar End = 0xD9, Scan = 0xDA;
    for (qsizetype at = 2; at + 1 < jpeg.size();) { // behind the start of the image
        if (jpeg[at] != '\xFF') return true;
        const auto code = uchar(jpeg[at + 1]);
        if (code == End) return false;
        if (code == 0xFF) ++at; // filling
        else if (at + 3 >= jpeg.size()) return true;
        else {
            at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
            if (code == Scan) at = endOfScan(jpeg, at);
        }
    }
    return true;
}

int orientationOf(const QByteArray& png)
{
    constexpr qsizetype Signature = 8, Frame = 12; // of a chunk: length, name, checksum
    for (qsizetype at = Signature; at + Frame <= png.size(); at += Frame + bigEndian(png, at)) {
        const QByteArray name = png.mid(at + 4, 4);
        if (name == "eXIf") return orientationIn({png.mid(at + 8, bigEndian(png, at))});
        if (name == "IEND") break;
    }
    return Upright;
}

QImage turned(const QImage& image, int orientation)
{
    const auto rotated = [](const QImage& upright, int degrees) { return upright.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case 2: return image.mirrored(true, false);
    case 3: return image.mirrored(true, true);
    case 4: return image.mirrored(false, true);
    case 5: return rotated(image.mirrored(true, false), 270);
    case 6: return rotated(image, 90);
    case 7: return rotated(image.mirrored(true, false), 90);
    case 8: return rotated(image, 270);
    default: return image;
    }
}

} // namespace widgets
