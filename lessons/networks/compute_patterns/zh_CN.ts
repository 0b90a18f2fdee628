<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>DW 卷积</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>lstm</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>layer-norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>热</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷</translation>
    </message>
    <message>
        <source>matrix-product</source>
        <translation>矩阵乘积</translation>
    </message>
</context>
<context>
    <name>compute_patterns</name>
    <message>
        <source>matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>convolution 3×3</source>
        <translation>卷积 3×3</translation>
    </message>
    <message>
        <source>depthwise 3×3</source>
        <translation>DW 卷积 3×3</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max pooling 3×3</source>
        <translation>最大池化 3×3</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>layer norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for each of %n samples. FLOP = %3</source>
        <translation>
            <numerusform>%1：%n 个样本，每个 %2。FLOP = %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>它没有权重</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运算次数</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>计算强度</translation>
    </message>
    <message>
        <source>FLOP/byte</source>
        <translation>FLOP/字节</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>measured rate</source>
        <translation>实测速率</translation>
    </message>
    <message>
        <source>share of the bound</source>
        <translation>占上限的比例</translation>
    </message>
    <message>
        <source>rate with more threads</source>
        <translation>多线程速率</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>multiply and add</source>
        <translation>乘和加</translation>
    </message>
    <message>
        <source>bytes of a number</source>
        <translation>每个数的字节</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>side with its rim</source>
        <translation>带边缘的边长</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>queries, keys, values</source>
        <translation>查询、键、值</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>门</translation>
    </message>
    <message>
        <source>inputs and units</source>
        <translation>输入和单元</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>γ and β</source>
        <translation>γ 和 β</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>compute-bound, at most the peak</source>
        <translation>受算术限制，至多达到峰值</translation>
    </message>
    <message>
        <source>memory-bound, at most %1 GFLOP/s</source>
        <translation>受内存限制，至多 %1 GFLOP/s</translation>
    </message>
    <message>
        <source>%1 operations on %2: %3 a byte, so %4.</source>
        <translation>%1 次运算，%2：每字节 %3 次，所以%4。</translation>
    </message>
    <message>
        <source>Each weight is used %1 times.</source>
        <translation>每个权重用 %1 次。</translation>
    </message>
    <message>
        <source>%1, counted.</source>
        <translation>%1，计数。</translation>
    </message>
    <message>
        <source>%1 GFLOP/s are %2 of the peak.</source>
        <translation>%1 GFLOP/s，是峰值的 %2。</translation>
    </message>
    <message>
        <source>%1 GFLOP/s are %2 of what the memory allows.</source>
        <translation>%1 GFLOP/s，是内存所允许的 %2。</translation>
    </message>
    <message>
        <source>%1, measured.</source>
        <translation>%1，测量。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 times as fast as with one thread; this machine has %n cores.</source>
        <translation>
            <numerusform>%1：速度是一个线程的 %2 倍；这台机器有 %n 个核。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads.</source>
        <translation>
            <numerusform>%n 个线程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>还没有测量。</translation>
    </message>
    <message>
        <source>First this machine&apos;s two roofs, then nine operators under them.</source>
        <translation>先测这台机器的两条屋顶，再测屋顶下的九个算子。</translation>
    </message>
    <message>
        <source>The flat roof.</source>
        <translation>平屋顶。</translation>
    </message>
    <message>
        <source>%1 GFLOP/s: products and sums that never leave the registers.</source>
        <translation>%1 GFLOP/s：乘与加从不离开寄存器。</translation>
    </message>
    <message>
        <source>The sloping roof.</source>
        <translation>斜屋顶。</translation>
    </message>
    <message numerus="yes">
        <source>%n cores, so that many threads</source>
        <translation>
            <numerusform>只有 %n 个核，所以用这么多线程</numerusform>
        </translation>
    </message>
    <message>
        <source>warm caches: rates may lie above the roof of the memory</source>
        <translation>缓存是热的：速率可能高于内存的屋顶</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Next: %1. What will limit it on this machine?</source>
        <translation>下一个：%1。在这台机器上，什么会限制它？</translation>
    </message>
    <message>
        <source>the memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>the arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>How much of its bound will the convolution reach?</source>
        <translation>卷积会达到它的上限的多少？</translation>
    </message>
    <message>
        <source>%1 operations a byte, the ridge lies at %2: the arithmetic takes longer.</source>
        <translation>每字节 %1 次运算，脊点在 %2：算术用的时间更长。</translation>
    </message>
    <message>
        <source>%1 operations a byte, the ridge lies at %2: the memory takes longer.</source>
        <translation>每字节 %1 次运算，脊点在 %2：内存用的时间更长。</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>GFLOP/s over FLOP per byte; ring: bound, disc: measured</source>
        <translation>纵轴 GFLOP/s，横轴 FLOP/字节；圆环：上限，圆盘：实测</translation>
    </message>
    <message>
        <source>memory-bound</source>
        <translation>受内存限制</translation>
    </message>
    <message>
        <source>compute-bound</source>
        <translation>受算术限制</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>脊点</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占上限</translation>
    </message>
    <message>
        <source>No operator is more than a tenth faster than its roof.</source>
        <translation>没有任何算子比屋顶线给它的上限快出十分之一以上。</translation>
    </message>
    <message>
        <source>%1 of %2 GFLOP/s: the bound counts arithmetic or memory alone, and all else takes time, too.</source>
        <translation>%1 GFLOP/s，上限是 %2：上限只计算术或内存之一，其余的事也要花时间。</translation>
    </message>
    <message>
        <source>a = b + 3 c moves %1 GB/s, its numbers in no near cache; the roofs meet at %2 operations a byte.</source>
        <translation>a = b + 3 c 每秒搬运 %1 GB，数据不在近处的缓存里；两条屋顶在每字节 %2 次运算处相交。</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>whose arithmetic and thread scaling are shown when all have been measured</source>
        <translation>全部测量之后，显示哪个算子的算式和多线程加速</translation>
    </message>
    <message>
        <source>Size n</source>
        <translation>规模 n</translation>
    </message>
    <message>
        <source>matrices of n x n, pictures of n/8 x n/8, sequences of n/4 vectors, 64 n classes</source>
        <translation>n × n 的矩阵、n/8 × n/8 的图像、n/4 个向量的序列、64 n 个类别</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>samples that go through at once</source>
        <translation>一次通过多少个样本</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数的格式</translation>
    </message>
    <message>
        <source>float: 4 bytes a number; double: 8 bytes</source>
        <translation>float：每个数 4 字节；double：8 字节</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>that roofs and operators are measured with: at most as many as there are cores</source>
        <translation>测量屋顶和算子时用的线程数：至多与核数相同</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>cold: every number comes from memory; warm: from where the last call left it</source>
        <translation>冷：每个数都来自内存；热：来自上一次调用留下的地方</translation>
    </message>
    <message>
        <source>of the numbers that the operators work on</source>
        <translation>用于算子处理的数</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Compute patterns</source>
        <translation>计算模式</translation>
    </message>
    <message>
        <source>what limits each operator on this machine: arithmetic or memory, measured</source>
        <translation>在这台机器上，是算术还是内存限制了每个算子：当场测量</translation>
    </message>
    <message>
        <source>the matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>A processor with twice the arithmetic and the same memory: which operators get faster?</source>
        <translation>处理器的算术能力翻倍，内存不变：哪些算子会变快？</translation>
    </message>
    <message>
        <source>“Fewer operations are always faster.” A depthwise convolution does a sixteenth of the work, and may take far more than a sixteenth of the time.</source>
        <translation>“运算越少总是越快。”DW 卷积只做十六分之一的运算，用的时间却可能远多于十六分之一。</translation>
    </message>
</context>
</TS>
