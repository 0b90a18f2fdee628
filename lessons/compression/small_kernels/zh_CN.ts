<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>7x7</source>
        <translation>7×7</translation>
    </message>
    <message>
        <source>5x5</source>
        <translation>5×5</translation>
    </message>
    <message>
        <source>3x3</source>
        <translation>3×3</translation>
    </message>
    <message>
        <source>three-3x3</source>
        <translation>三个 3×3</translation>
    </message>
    <message>
        <source>two-3x3</source>
        <translation>两个 3×3</translation>
    </message>
    <message>
        <source>1x3-3x1</source>
        <translation>1×3 与 3×1</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Large kernel</source>
        <translation>大卷积核</translation>
    </message>
    <message>
        <source>7x7 against three 3×3, 5x5 against two 3×3, 3x3 against 1×3 and 3×1</source>
        <translation>7×7 对三个 3×3，5×5 对两个 3×3，3×3 对 1×3 与 3×1</translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation>通道数 M</translation>
    </message>
    <message>
        <source>channels that enter and leave each layer when weights are counted</source>
        <translation>计算权重时，每层输入和输出的通道数</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>count one for each map that a layer makes</source>
        <translation>层所产生的每张图计一个</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>what stands twice in the net, with batch normalisation and ReLU behind each kernel</source>
        <translation>在网络中出现两次的部分；每个卷积核之后是批量归一化和 ReLU</translation>
    </message>
    <message>
        <source>of the kernels by hand; of the first weights and the order of the pictures</source>
        <translation>手算时卷积核的种子；初始权重和图片顺序的种子</translation>
    </message>
    <message>
        <source>by-hand: what a pixel sees, and what it costs; learn: a net of such blocks learns</source>
        <translation>手算：一个像素看到什么，代价多大；学习：由这种块组成的网络学习</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Small kernels</source>
        <translation>小卷积核</translation>
    </message>
    <message>
        <source>several small kernels see as much as a large one, and cost less</source>
        <translation>几个小卷积核看到的与一个大卷积核一样多，代价更小</translation>
    </message>
    <message>
        <source>One channel in, one out, with biases: how many parameters have 7×7, and three 3×3?</source>
        <translation>输入、输出各一个通道，计入偏置：7×7 有多少参数？三个 3×3 呢？</translation>
    </message>
    <message>
        <source>“Three small kernels see three times 3 pixels.” Each adds two: 3, 5, 7.</source>
        <translation>“三个小卷积核看到三倍的 3 个像素。”每个只增加两个：3、5、7。</translation>
    </message>
</context>
<context>
    <name>small_kernels</name>
    <message>
        <source>One pixel.</source>
        <translation>一个像素。</translation>
    </message>
    <message>
        <source>y is the pixel in the middle of the last map: %1. What of the picture took part in it?</source>
        <translation>y 是最后一张图中间的像素：%1。图像的哪些部分参与其中？</translation>
    </message>
    <message>
        <source>One large kernel.</source>
        <translation>一个大卷积核。</translation>
    </message>
    <message>
        <source>%1×%1 over the same picture: y′ = %2.</source>
        <translation>%1×%1 作用于同一图像：y′ = %2。</translation>
    </message>
    <message>
        <source>Back through it.</source>
        <translation>反向经过它。</translation>
    </message>
    <message>
        <source>%1 pixels have a slope.</source>
        <translation>%1 个像素有斜率。</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>反向。</translation>
    </message>
    <message>
        <source>y itself has the slope 1, all other pixels 0.</source>
        <translation>y 本身的斜率是 1，其他像素都是 0。</translation>
    </message>
    <message>
        <source>Layer %1.</source>
        <translation>第 %1 层。</translation>
    </message>
    <message>
        <source>A kernel of %1×%2 slides over the map before, zeros around it.</source>
        <translation>%1×%2 的卷积核滑过前一张图，四周补零。</translation>
    </message>
    <message>
        <source>Back through layer %1.</source>
        <translation>反向经过第 %1 层。</translation>
    </message>
    <message>
        <source>%1 pixels have a slope: these, and no others, took part in y.</source>
        <translation>%1 个像素有斜率：只有它们参与了 y。</translation>
    </message>
    <message>
        <source>The large kernel.</source>
        <translation>大卷积核。</translation>
    </message>
    <message>
        <source>%1 parameters, and %2 multiply-adds for a picture of %3 × %3.</source>
        <translation>%1 个参数；对 %3 × %3 的图像要 %2 次乘加。</translation>
    </message>
    <message>
        <source>The stack.</source>
        <translation>堆叠。</translation>
    </message>
    <message>
        <source>%1 layers: %2 parameters.</source>
        <translation>%1 层：%2 个参数。</translation>
    </message>
    <message>
        <source>%1 parameters.</source>
        <translation>%1 个参数。</translation>
    </message>
    <message>
        <source>It sees as much, and costs less.</source>
        <translation>看到的一样多，代价更小。</translation>
    </message>
    <message>
        <source>The stack takes %1 of the parameters, and has a ReLU behind each of its layers.</source>
        <translation>堆叠只要 %1 的参数，而且每层之后都有 ReLU。</translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation>第一层之前。</translation>
    </message>
    <message>
        <source>%1 small kernels one behind the other, or one of %2×%2: which sees more, and which costs more?</source>
        <translation>%1 个小卷积核一个接一个，或一个 %2×%2：哪个看到的多，哪个代价大？</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>实测。</translation>
    </message>
    <message>
        <source>%1 pixels of the middle row have a slope.</source>
        <translation>中间一行有 %1 个像素有斜率。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>back</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>one kernel</source>
        <translation>单个卷积核</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>How many pixels across does y see through all %1 layers?</source>
        <translation>y 透过全部 %1 层，看到的宽度是多少个像素？</translation>
    </message>
    <message>
        <source>1×3 sees 3 across, 3×1 sees 3 down: together %1.</source>
        <translation>1×3 横着看到 3 个，3×1 竖着看到 3 个：合起来 %1。</translation>
    </message>
    <message>
        <source>Each layer adds a pixel on every side: %1.</source>
        <translation>每一层在四周各加一个像素：%1。</translation>
    </message>
    <message>
        <source>How much of the large kernel&apos;s parameters does the stack take?</source>
        <translation>堆叠的参数占大卷积核的百分之几？</translation>
    </message>
    <message>
        <source>%1 against %2: channels times maps are in both.</source>
        <translation>%1 对 %2：通道数乘图数，两边都有。</translation>
    </message>
    <message>
        <source>Three layers of 3×3 take 27/49 of the weights of one of 7×7.</source>
        <translation>三层 3×3 的权重是一层 7×7 的 27/49。</translation>
    </message>
    <message>
        <source>A pixel behind three layers of 3×3 has a slope to 7 pixels across.</source>
        <translation>三层 3×3 之后的一个像素，对宽 7 个像素有斜率。</translation>
    </message>
    <message>
        <source>A net of three 3×3 reads clothes no worse than one of 7×7: test accuracy, the first minus the second.</source>
        <translation>用三个 3×3 的网络识别服装不比用 7×7 的差：测试准确率，前者减后者。</translation>
    </message>
    <message>
        <source>drawn: 1 or 2</source>
        <translation>随机：1 或 2</translation>
    </message>
    <message>
        <source>picture x</source>
        <translation>图像 x</translation>
    </message>
    <message>
        <source>a test picture, in half its size: 0 paper, 9 ink</source>
        <translation>一张测试图片，边长减半：0 为纸，9 为墨</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>one</source>
        <translation>单个</translation>
    </message>
    <message>
        <source>one: %1</source>
        <translation>单个：%1</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>%1: parameters</source>
        <translation>%1：参数</translation>
    </message>
    <message>
        <source>%1: multiply-adds</source>
        <translation>%1：乘加</translation>
    </message>
    <message>
        <source>stack: parameters</source>
        <translation>堆叠：参数</translation>
    </message>
    <message>
        <source>stack: multiply-adds</source>
        <translation>堆叠：乘加</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
</context>
</TS>
