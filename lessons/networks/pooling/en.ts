<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global-max</source>
        <translation>global max</translation>
    </message>
    <message>
        <source>global-average</source>
        <translation>global average</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest or the mean of each window, or of the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels along each side of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one window to the next; less than the window: they overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels along the map&apos;s longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the gradient that comes from behind, and of white noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window keeps its largest number, or the mean; the gradient finds its way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two windows overlap, and share their largest number. What is its gradient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Max pooling makes a net blind to shifts.” A shift by less than a window often changes what it keeps; it only becomes less sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the picture is too narrow for a window of %1; a squarer one would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pooling</name>
    <message>
        <source>map x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: where the picture gets brighter to the right (Sobel, ReLU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooled y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn: in place of the layers behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss L = Σ g y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient that arrives, ∂L/∂y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient routed back, ∂L/∂x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ ∂L/∂y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ ∂L/∂x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the loss hangs on each number of y is drawn here; layers behind would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the largest of any window: it gets nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under no window: it gets nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of its window gets the whole gradient; all others get none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of a window gets an equal share of its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows overlap: a number can be under several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window goes over the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient that was routed back has the sum of the one that arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1 is the largest of the window: only it changes y, so it gets the whole slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient that is routed back has the sum of the one that arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of the first number of y goes back. Which of these numbers of x gets all of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do this one: the framed number of y, of the next window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: %2 = %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
