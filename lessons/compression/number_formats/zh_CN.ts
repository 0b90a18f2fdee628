<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>number-line</source>
        <translation>数轴</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same（保持大小）</translation>
    </message>
    <message>
        <source>harmonic</source>
        <translation>调和</translation>
    </message>
    <message>
        <source>large-first</source>
        <translation>先大后小</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>the bits of a number, how it is rounded, the line of all numbers, a sum of many, or the weights of a net in every split of a few bits</source>
        <translation>一个数的各位、它如何舍入、所有数的数轴、许多数的和，或网络权重在少数几位的各种分法下的表示</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数的格式</translation>
    </message>
    <message>
        <source>how numbers are written; free: with widths of your own</source>
        <translation>数如何书写；自定：用自己的位宽</translation>
    </message>
    <message>
        <source>Value x</source>
        <translation>值 x</translation>
    </message>
    <message>
        <source>a number, inf, nan, or the bits of an FP32 such as 0x3dcccccd</source>
        <translation>一个数、inf、nan，或 FP32 的位模式，如 0x3dcccccd</translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation>指数位数</translation>
    </message>
    <message>
        <source>of the free format</source>
        <translation>自定格式的</translation>
    </message>
    <message>
        <source>Fraction bits</source>
        <translation>尾数位数</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>各项</translation>
    </message>
    <message>
        <source>x again and again; x ÷ 1, x ÷ 2, x ÷ 3, ...; or first a large one, whose half gap is x, then x again and again</source>
        <translation>反复加 x；x ÷ 1、x ÷ 2、x ÷ 3……；或先加一个半间隔为 x 的大数，再反复加 x</translation>
    </message>
    <message>
        <source>How many terms</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>of the sum, a step each</source>
        <translation>和的项数，每项一步</translation>
    </message>
    <message>
        <source>Bits in all</source>
        <translation>总位数</translation>
    </message>
    <message>
        <source>one is the sign; exponent and fraction share out the others</source>
        <translation>一位是符号；指数和尾数分配其余各位</translation>
    </message>
    <message>
        <source>whose weights are rounded: one of the playground, or one that a lesson has trained</source>
        <translation>对其权重舍入的网络：演练场的网络，或某一课训练出的网络</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>of the number line, round the value; in the picture the wheel with Ctrl, or + − 0</source>
        <translation>数轴在该值附近的缩放；在图中用 Ctrl 加滚轮，或按键 + − 0</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>the number line of positive numbers, each power of two as wide</source>
        <translation>正数的数轴，每个 2 的幂同样宽</translation>
    </message>
    <message>
        <source>of the bit that is asked for, and of the net</source>
        <translation>用于提问的那一位和网络</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Number formats</source>
        <translation>数的格式</translation>
    </message>
    <message>
        <source>few bits share out range and digits; what lies between two numbers is rounded</source>
        <translation>有限的位在范围和精度之间分配；两数之间的值要舍入</translation>
    </message>
    <message>
        <source>binary numbers</source>
        <translation>二进制数</translation>
    </message>
    <message>
        <source>powers of two</source>
        <translation>2 的幂</translation>
    </message>
    <message>
        <source>From which sum on does adding 0.1 in FP16 change nothing any more?</source>
        <translation>在 FP16 中，和达到多大之后再加 0.1 就毫无变化？</translation>
    </message>
    <message>
        <source>“TF32 saves memory.” It is a format to compute with: its 19 bits are stored in 32.</source>
        <translation>“TF32 节省内存。”它是计算格式：19 位存放在 32 位中。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a number such as 0.1, inf, nan, or the bits of an FP32 such as 0x3dcccccd</source>
        <translation>一个数（如 0.1）、inf、nan，或 FP32 的位模式（如 0x3dcccccd）</translation>
    </message>
    <message>
        <source>the value is beyond %1; a smaller one would do</source>
        <translation>该值超过 %1；较小的值即可</translation>
    </message>
    <message>
        <source>of &apos;%1&apos; there are only the bits to see; a finite number would do</source>
        <translation>“%1”只有各位可看；有限的数即可</translation>
    </message>
</context>
<context>
    <name>number_formats</name>
    <message>
        <source>bit %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计数所得</translation>
    </message>
    <message>
        <source>error v − x</source>
        <translation>误差 v − x</translation>
    </message>
    <message>
        <source>value x</source>
        <translation>值 x</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>of the number nearest to x; a click flips one</source>
        <translation>属于最接近 x 的数；点击可翻转一位</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数位</translation>
    </message>
    <message>
        <source>of |x|, in gaps</source>
        <translation>|x| 以间隔为单位</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>exponent e</source>
        <translation>指数 e</translation>
    </message>
    <message>
        <source>from the lowest power of two up</source>
        <translation>从最低的 2 的幂往上</translation>
    </message>
    <message>
        <source>power of two</source>
        <translation>2 的幂</translation>
    </message>
    <message>
        <source>share of a bit</source>
        <translation>一位的贡献</translation>
    </message>
    <message>
        <source>significand m</source>
        <translation>有效数 m</translation>
    </message>
    <message>
        <source>number v</source>
        <translation>数 v</translation>
    </message>
    <message>
        <source>what such bits stand for</source>
        <translation>这样的位所代表的</translation>
    </message>
    <message>
        <source>error of the sum</source>
        <translation>和的误差</translation>
    </message>
    <message>
        <source>nearest number</source>
        <translation>最近的数</translation>
    </message>
    <message>
        <source>the nearest number to x</source>
        <translation>最接近 x 的数，按格式</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>how far it is from x</source>
        <translation>与 x 相差多少，按格式</translation>
    </message>
    <message>
        <source>|x|</source>
        <translation>|x|</translation>
    </message>
    <message>
        <source>exponent of the first 1</source>
        <translation>首个 1 的指数</translation>
    </message>
    <message>
        <source>where |x| begins in binary, or the lowest</source>
        <translation>|x| 的二进制从何处开始，或最低指数</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>|x| in gaps</source>
        <translation>|x| 合多少间隔</translation>
    </message>
    <message>
        <source>digits that stay</source>
        <translation>保留的数位</translation>
    </message>
    <message>
        <source>below</source>
        <translation>下邻</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上邻</translation>
    </message>
    <message>
        <source>rest in gaps</source>
        <translation>余下的间隔</translation>
    </message>
    <message>
        <source>rounded, in gaps</source>
        <translation>舍入后的间隔数</translation>
    </message>
    <message>
        <source>machine epsilon</source>
        <translation>机器精度</translation>
    </message>
    <message>
        <source>smallest above 0</source>
        <translation>大于 0 的最小数</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大数</translation>
    </message>
    <message>
        <source>relative error, at most</source>
        <translation>相对误差上限</translation>
    </message>
    <message>
        <source>term</source>
        <translation>项</translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation>此前的和</translation>
    </message>
    <message>
        <source>s + t</source>
        <translation>s + t</translation>
    </message>
    <message>
        <source>sum s</source>
        <translation>和 s</translation>
    </message>
    <message>
        <source>start: 0</source>
        <translation>起始：0</translation>
    </message>
    <message>
        <source>corrected term</source>
        <translation>修正后的项</translation>
    </message>
    <message>
        <source>Kahan&apos;s sum</source>
        <translation>Kahan 和</translation>
    </message>
    <message>
        <source>what was lost</source>
        <translation>丢失的部分</translation>
    </message>
    <message>
        <source>wide sum</source>
        <translation>宽累加和</translation>
    </message>
    <message>
        <source>exact sum</source>
        <translation>精确和</translation>
    </message>
    <message>
        <source>Kahan&apos;s sum so far</source>
        <translation>此前的 Kahan 和</translation>
    </message>
    <message>
        <source>lost so far</source>
        <translation>此前丢失的部分</translation>
    </message>
    <message>
        <source>wide sum so far</source>
        <translation>此前的宽累加和</translation>
    </message>
    <message>
        <source>exact sum so far</source>
        <translation>此前的精确和</translation>
    </message>
    <message>
        <source>error of Kahan&apos;s sum</source>
        <translation>Kahan 和的误差</translation>
    </message>
    <message>
        <source>error of the wide sum</source>
        <translation>宽累加和的误差</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>learnt before</source>
        <translation>此前学得</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>signal Σ w²</source>
        <translation>信号 Σ w²</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级</translation>
    </message>
    <message>
        <source>a number of the split, times its scale</source>
        <translation>该分法的数乘以尺度</translation>
    </message>
    <message>
        <source>weights at this level</source>
        <translation>该级的权重数</translation>
    </message>
    <message>
        <source>noise Σ (w − ŵ)²</source>
        <translation>噪声 Σ (w − ŵ)²</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>信噪比，dB</translation>
    </message>
    <message>
        <source>Weights and the numbers that are there for them</source>
        <translation>权重与可用的数</translation>
    </message>
    <message>
        <source>in each split the largest weight is the largest number</source>
        <translation>每种分法中最大权重对应最大数</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>尾数</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>补码</translation>
    </message>
    <message>
        <source>guard, round, sticky</source>
        <translation>保护、舍入、粘滞</translation>
    </message>
    <message>
        <source>number line</source>
        <translation>数轴</translation>
    </message>
    <message>
        <source>Relative error over the range, at most</source>
        <translation>整个范围内的相对误差上限</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>各种和</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Kahan</source>
        <translation>Kahan</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>间隔 %1</translation>
    </message>
    <message>
        <source>Which bit flips if %1 becomes %2?</source>
        <translation>若 %1 变成 %2，翻转的是哪一位？</translation>
    </message>
    <message>
        <source>With bit %1 flipped the word stands for %2.</source>
        <translation>翻转第 %1 位后，这个字代表 %2。</translation>
    </message>
    <message>
        <source>How does the word differ from x = %1?</source>
        <translation>这个字与 x = %1 相差如何？</translation>
    </message>
    <message>
        <source>it is below x</source>
        <translation>小于 x</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>it is above x</source>
        <translation>大于 x</translation>
    </message>
    <message>
        <source>The difference is %1.</source>
        <translation>差为 %1。</translation>
    </message>
    <message>
        <source>Which neighbour will it be?</source>
        <translation>会取哪个邻数？</translation>
    </message>
    <message>
        <source>the one below</source>
        <translation>下面的</translation>
    </message>
    <message>
        <source>the one above</source>
        <translation>上面的</translation>
    </message>
    <message>
        <source>A tie goes to the neighbour whose last digit is 0.</source>
        <translation>正好在中间时取末位为 0 的邻数。</translation>
    </message>
    <message>
        <source>%1 of a gap is left.</source>
        <translation>余下 %1 个间隔。</translation>
    </message>
    <message>
        <source>At the next start, above %1: how wide will the gaps be?</source>
        <translation>在下一个起点（大于 %1）处，间隔会有多宽？</translation>
    </message>
    <message>
        <source>as wide as here</source>
        <translation>与此处一样宽</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>更宽</translation>
    </message>
    <message>
        <source>Below 2 to the %1 the exponent is used up, and gaps stay as they are.</source>
        <translation>在 2 的 %1 次方以下指数已用尽，间隔不再变化。</translation>
    </message>
    <message numerus="yes">
        <source>Exactly, %n terms make %1. Where will the sum of this format stand?</source>
        <translation>
            <numerusform>%n 项的精确和为 %1。该格式的和会是多少？</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes to %1: each addition is rounded, and the error adds up.</source>
        <translation>结果是 %1：每次加法都舍入，误差累积起来。</translation>
    </message>
    <message numerus="yes">
        <source>Which split of %n bits keeps most of the weights?</source>
        <translation>
            <numerusform>%n 位的哪种分法保留权重最多？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of the 65 536 patterns of FP16 is the same again after it has been an FP32.</source>
        <translation>FP16 的 65 536 个位模式，每个转成 FP32 再转回都不变。</translation>
    </message>
    <message>
        <source>In FP16, 3000 times 0.1 comes to 256: there half a gap, 0.125, is more than the term.</source>
        <translation>在 FP16 中，0.1 加 3000 次得 256：那里半个间隔 0.125 已大于该项。</translation>
    </message>
    <message>
        <source>Kahan&apos;s sum of the same terms, in the same format, is off by less than 0.1 %.</source>
        <translation>同样的项、同样的格式，Kahan 和的误差小于 0.1 %。</translation>
    </message>
    <message>
        <source>All ones in the exponent and a fraction that is not 0: this is not a number. The fraction is its payload.</source>
        <translation>指数全为 1 而尾数不为 0：这是非数，尾数是其载荷。</translation>
    </message>
    <message>
        <source>All ones in the exponent and a fraction of 0: infinity.</source>
        <translation>指数全为 1 而尾数为 0：无穷大。</translation>
    </message>
    <message>
        <source>The exponent field is 0: a subnormal number, without a leading 1.</source>
        <translation>指数字段为 0：非规格化数，前面没有 1。</translation>
    </message>
    <message>
        <source>A normal number: a 1 stands before the fraction.</source>
        <translation>规格化数：尾数前面有一个 1。</translation>
    </message>
    <message>
        <source>Sign.</source>
        <translation>符号。</translation>
    </message>
    <message>
        <source>The first bit makes it %1.</source>
        <translation>第一位使符号为 %1。</translation>
    </message>
    <message>
        <source>Exponent.</source>
        <translation>指数。</translation>
    </message>
    <message>
        <source>As a whole number its bits are %1, which counts from −%2.</source>
        <translation>这些位作为整数是 %1，从 −%2 数起。</translation>
    </message>
    <message>
        <source>Power of two.</source>
        <translation>2 的幂。</translation>
    </message>
    <message>
        <source>%1 It is worth %2.</source>
        <translation>%1它值 %2。</translation>
    </message>
    <message>
        <source>Bit %1.</source>
        <translation>第 %1 位。</translation>
    </message>
    <message>
        <source>It adds %1.</source>
        <translation>它贡献 %1。</translation>
    </message>
    <message>
        <source>Significand.</source>
        <translation>有效数。</translation>
    </message>
    <message>
        <source>The leading digit and the fraction: %1.</source>
        <translation>首位数字加尾数：%1。</translation>
    </message>
    <message>
        <source>Special.</source>
        <translation>特殊值。</translation>
    </message>
    <message>
        <source>Value.</source>
        <translation>值。</translation>
    </message>
    <message>
        <source>The word stands for %1, exactly.</source>
        <translation>这个字恰好代表 %1。</translation>
    </message>
    <message>
        <source>Error.</source>
        <translation>误差。</translation>
    </message>
    <message>
        <source>The format misses x = %1 by %2.</source>
        <translation>该格式与 x = %1 相差 %2。</translation>
    </message>
    <message>
        <source>Size.</source>
        <translation>大小。</translation>
    </message>
    <message>
        <source>The sign goes its own way; %1 is to be rounded.</source>
        <translation>符号单独处理；要舍入的是 %1。</translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation>间隔。</translation>
    </message>
    <message>
        <source>The first 1 stands at 2 to the %1; from there on numbers are %2 apart.</source>
        <translation>首个 1 在 2 的 %1 次方处；从那里起，数的间隔为 %2。</translation>
    </message>
    <message>
        <source>In gaps.</source>
        <translation>以间隔计。</translation>
    </message>
    <message>
        <source>x is %1 gaps from 0.</source>
        <translation>x 距 0 有 %1 个间隔。</translation>
    </message>
    <message>
        <source>In binary.</source>
        <translation>二进制。</translation>
    </message>
    <message>
        <source>The first digits stay; behind them guard and round bit, and a sticky one that says whether anything follows.</source>
        <translation>前面的数位保留；其后是保护位、舍入位，以及表示后面是否还有内容的粘滞位。</translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation>截断。</translation>
    </message>
    <message>
        <source>The digits that stay make %1.</source>
        <translation>保留的数位构成 %1。</translation>
    </message>
    <message>
        <source>Neighbour.</source>
        <translation>邻数。</translation>
    </message>
    <message>
        <source>The number below is %1.</source>
        <translation>下面的数是 %1。</translation>
    </message>
    <message>
        <source>The number above is %1.</source>
        <translation>上面的数是 %1。</translation>
    </message>
    <message>
        <source>A tie.</source>
        <translation>正中间。</translation>
    </message>
    <message>
        <source>Exactly half a gap is left (100): the even neighbour takes it.</source>
        <translation>恰好余下半个间隔（100）：取偶数邻。</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>余数。</translation>
    </message>
    <message>
        <source>It is exact.</source>
        <translation>没有误差。</translation>
    </message>
    <message>
        <source>Less than half: down.</source>
        <translation>不到一半：向下。</translation>
    </message>
    <message>
        <source>More than half: up.</source>
        <translation>超过一半：向上。</translation>
    </message>
    <message>
        <source>To nearest, ties to even.</source>
        <translation>取最近，中间取偶。</translation>
    </message>
    <message>
        <source>%1 gaps.</source>
        <translation>%1 个间隔。</translation>
    </message>
    <message>
        <source>Overflow.</source>
        <translation>溢出。</translation>
    </message>
    <message>
        <source>%1 is beyond the largest number: it becomes %2.</source>
        <translation>%1 超过最大数：变为 %2。</translation>
    </message>
    <message>
        <source>Rounded.</source>
        <translation>已舍入。</translation>
    </message>
    <message>
        <source>x = %1 becomes %2.</source>
        <translation>x = %1 变为 %2。</translation>
    </message>
    <message>
        <source>Machine epsilon.</source>
        <translation>机器精度。</translation>
    </message>
    <message>
        <source>From 1 to the next number it is %1.</source>
        <translation>从 1 到下一个数是 %1。</translation>
    </message>
    <message>
        <source>The smallest.</source>
        <translation>最小。</translation>
    </message>
    <message>
        <source>Above 0 nothing is less than %1.</source>
        <translation>大于 0 的数都不小于 %1。</translation>
    </message>
    <message>
        <source>The largest.</source>
        <translation>最大。</translation>
    </message>
    <message>
        <source>No number is above %1.</source>
        <translation>没有数大于 %1。</translation>
    </message>
    <message>
        <source>Nearest.</source>
        <translation>最近。</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>从 %1 起。</translation>
    </message>
    <message>
        <source>Gaps are all %1, so near 0 the relative error grows: up to %2.</source>
        <translation>间隔都是 %1，所以靠近 0 时相对误差增大：最多 %2。</translation>
    </message>
    <message>
        <source>Gaps of %1: the relative error is up to %2, in every power of two alike.</source>
        <translation>间隔为 %1：相对误差最多 %2，每个 2 的幂都一样。</translation>
    </message>
    <message>
        <source>Term %1.</source>
        <translation>第 %1 项。</translation>
    </message>
    <message>
        <source>%1 + %2 is nearest to %1 itself: the term is lost. Kahan has %3.</source>
        <translation>%1 + %2 最接近 %1 本身：该项丢失。Kahan 和为 %3。</translation>
    </message>
    <message>
        <source>%1 + %2 becomes %3; exact would be %4, Kahan has %5.</source>
        <translation>%1 + %2 变为 %3；精确为 %4，Kahan 和为 %5。</translation>
    </message>
    <message>
        <source>The weights.</source>
        <translation>权重。</translation>
    </message>
    <message numerus="yes">
        <source>%n weights of a trained net; the signal is the sum of their squares.</source>
        <translation>
            <numerusform>一个已训练网络的 %n 个权重；信号是其平方和。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decibels between signal and what rounding adds.</source>
        <translation>信号与舍入噪声之间有 %1 分贝。</translation>
    </message>
    <message>
        <source>Start.</source>
        <translation>开始。</translation>
    </message>
    <message numerus="yes">
        <source>Weights wait to be rounded: which split of %n bits keeps most of them?</source>
        <translation>
            <numerusform>权重等待舍入：%n 位的哪种分法保留最多？</numerusform>
        </translation>
    </message>
    <message>
        <source>The word of %1 that is nearest to x. Click on a bit to flip it.</source>
        <translation>%1 中最接近 x 的字。点击一位可将其翻转。</translation>
    </message>
    <message>
        <source>x = %1, in %2.</source>
        <translation>x = %1，用 %2 表示。</translation>
    </message>
    <message>
        <source>share of 32 bits</source>
        <translation>占 32 位的比例</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>在 %1 中。</translation>
    </message>
    <message>
        <source>Some exponent puts numbers closer where most weights lie; more of it takes their digits away.</source>
        <translation>少量指数位让数在多数权重所在之处更密；再多就夺走精度。</translation>
    </message>
    <message>
        <source>leading digit</source>
        <translation>首位数字</translation>
    </message>
    <message>
        <source>fraction bits</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>exponent of 1</source>
        <translation>1 的指数</translation>
    </message>
    <message>
        <source>lowest exponent</source>
        <translation>最低指数</translation>
    </message>
    <message>
        <source>highest power</source>
        <translation>最高的二的幂</translation>
    </message>
    <message>
        <source>largest significand</source>
        <translation>最大有效数</translation>
    </message>
    <message>
        <source>exponent, at least the lowest</source>
        <translation>指数（不低于最低）</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>as if 1</source>
        <translation>按 1 计</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>All its patterns are numbers: the lowest stands for what is none, as in x86 processors.</source>
        <translation>它的每个位模式都是数：非数由最小的数代表，与 x86 处理器一样。</translation>
    </message>
    <message>
        <source>Click on a name to see its bits.</source>
        <translation>点击名称查看其各位。</translation>
    </message>
</context>
</TS>
