<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>global-max</source>
        <translation>全局最大</translation>
    </message>
    <message>
        <source>global-average</source>
        <translation>全局平均</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>the largest or the mean of each window, or of the whole map</source>
        <translation>每个窗口（或整张图）的最大值或平均值</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>pixels along each side of a window</source>
        <translation>窗口每边的像素数</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>from one window to the next; less than the window: they overlap</source>
        <translation>从一个窗口到下一个；小于窗口时重叠</translation>
    </message>
    <message>
        <source>Side of the map</source>
        <translation>特征图边长</translation>
    </message>
    <message>
        <source>pixels along the map&apos;s longer side</source>
        <translation>特征图较长一边的像素数</translation>
    </message>
    <message>
        <source>of the gradient that comes from behind, and of white noise</source>
        <translation>决定从后面传来的梯度，以及白噪声</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>a window keeps its largest number, or the mean; the gradient finds its way back</source>
        <translation>窗口留下最大的数或平均值；梯度找到返回的路</translation>
    </message>
    <message>
        <source>Two windows overlap, and share their largest number. What is its gradient?</source>
        <translation>两个窗口重叠，最大的数是同一个。它的梯度是多少？</translation>
    </message>
    <message>
        <source>“Max pooling makes a net blind to shifts.” A shift by less than a window often changes what it keeps; it only becomes less sensitive.</source>
        <translation>“最大池化让网络看不见平移。”不足一个窗口的平移常常会改变留下的数；网络只是变得不那么敏感。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the picture is too narrow for a window of %1; a squarer one would do</source>
        <translation>图片对于 %1 的窗口太窄；更接近正方形的图片就可以</translation>
    </message>
</context>
<context>
    <name>pooling</name>
    <message>
        <source>map x</source>
        <translation>特征图 x</translation>
    </message>
    <message>
        <source>input: where the picture gets brighter to the right (Sobel, ReLU)</source>
        <translation>输入：图片向右变亮之处（Sobel、ReLU）</translation>
    </message>
    <message>
        <source>pooled y</source>
        <translation>池化 y</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>drawn: in place of the layers behind</source>
        <translation>抽取：代替后面的层</translation>
    </message>
    <message>
        <source>loss L = Σ g y</source>
        <translation>损失 L = Σ g y</translation>
    </message>
    <message>
        <source>gradient that arrives, ∂L/∂y</source>
        <translation>传来的梯度 ∂L/∂y</translation>
    </message>
    <message>
        <source>gradient routed back, ∂L/∂x</source>
        <translation>传回的梯度 ∂L/∂x</translation>
    </message>
    <message>
        <source>Σ ∂L/∂y</source>
        <translation>Σ ∂L/∂y</translation>
    </message>
    <message>
        <source>Σ ∂L/∂x</source>
        <translation>Σ ∂L/∂x</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>The largest number of its window.</source>
        <translation>窗口中最大的数。</translation>
    </message>
    <message>
        <source>The mean of its window.</source>
        <translation>窗口的平均值。</translation>
    </message>
    <message>
        <source>How much the loss hangs on each number of y is drawn here; layers behind would say it.</source>
        <translation>损失对 y 中每个数的依赖在这里是抽取的；本应由后面的层给出。</translation>
    </message>
    <message>
        <source>What comes from behind.</source>
        <translation>从后面传来的。</translation>
    </message>
    <message>
        <source>Not the largest of any window: it gets nothing.</source>
        <translation>不是任何窗口的最大值：得不到梯度。</translation>
    </message>
    <message>
        <source>Under no window: it gets nothing.</source>
        <translation>不在任何窗口之下：得不到梯度。</translation>
    </message>
    <message>
        <source>The largest of its window gets the whole gradient; all others get none.</source>
        <translation>窗口中最大的数得到全部梯度；其余都得不到。</translation>
    </message>
    <message>
        <source>Every number of a window gets an equal share of its gradient.</source>
        <translation>窗口中每个数得到相等的一份梯度。</translation>
    </message>
    <message>
        <source>Before the first window.</source>
        <translation>第一个窗口之前。</translation>
    </message>
    <message>
        <source>Windows overlap: a number can be under several.</source>
        <translation>窗口重叠：一个数可以在几个窗口之下。</translation>
    </message>
    <message>
        <source>A window goes over the map.</source>
        <translation>窗口在特征图上移动。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>什么也没有丢失。</translation>
    </message>
    <message>
        <source>The gradient that was routed back has the sum of the one that arrived.</source>
        <translation>传回的梯度之和等于传来的梯度之和。</translation>
    </message>
    <message>
        <source>The loss.</source>
        <translation>损失。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>x = %1 is the largest of the window: only it changes y, so it gets the whole slope.</source>
        <translation>x = %1 是窗口中最大的：只有它改变 y，所以得到全部斜率。</translation>
    </message>
    <message>
        <source>The gradient that is routed back has the sum of the one that arrives.</source>
        <translation>传回的梯度之和等于传来的梯度之和。</translation>
    </message>
    <message>
        <source>The gradient of the first number of y goes back. Which of these numbers of x gets all of it?</source>
        <translation>y 的第一个数的梯度往回传。x 的这些数中，哪一个得到全部？</translation>
    </message>
    <message>
        <source>You do this one: the framed number of y, of the next window.</source>
        <translation>这个由你来：y 中框出的数，属于下一个窗口。</translation>
    </message>
    <message>
        <source>At %1: %2 = %3.</source>
        <translation>在%1：%2 = %3。</translation>
    </message>
</context>
</TS>
