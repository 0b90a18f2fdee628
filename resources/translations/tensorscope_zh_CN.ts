<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>choices</name>
        <message>
            <source>identity</source>
            <translation>恒等</translation>
        </message>
        <message>
            <source>box-blur</source>
            <translation>均值模糊</translation>
        </message>
        <message>
            <source>gaussian</source>
            <translation>高斯模糊</translation>
        </message>
        <message>
            <source>sharpen</source>
            <translation>锐化</translation>
        </message>
        <message>
            <source>sobel-x</source>
            <translation>Sobel x</translation>
        </message>
        <message>
            <source>sobel-y</source>
            <translation>Sobel y</translation>
        </message>
        <message>
            <source>laplacian</source>
            <translation>拉普拉斯</translation>
        </message>
        <message>
            <source>emboss</source>
            <translation>浮雕</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>摄影师</translation>
        </message>
        <message>
            <source>astronaut</source>
            <translation>宇航员</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>猫</translation>
        </message>
        <message>
            <source>coffee</source>
            <translation>咖啡</translation>
        </message>
        <message>
            <source>rocket</source>
            <translation>火箭</translation>
        </message>
        <message>
            <source>hubble</source>
            <translation>哈勃深空</translation>
        </message>
        <message>
            <source>retina</source>
            <translation>视网膜</translation>
        </message>
        <message>
            <source>brick</source>
            <translation>砖墙</translation>
        </message>
        <message>
            <source>grass</source>
            <translation>草地</translation>
        </message>
        <message>
            <source>gravel</source>
            <translation>碎石</translation>
        </message>
        <message>
            <source>same</source>
            <translation>same（保持大小）</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid（不填充）</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <source>rgb</source>
            <translation>RGB</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <source>relu</source>
            <translation>ReLU</translation>
        </message>
        <message>
            <source>leaky-relu</source>
            <translation>Leaky ReLU</translation>
        </message>
        <message>
            <source>tanh</source>
            <translation>tanh</translation>
        </message>
        <message>
            <source>logistic</source>
            <translation>Logistic</translation>
        </message>
        <message>
            <source>product</source>
            <translation>一个乘积</translation>
        </message>
        <message>
            <source>pixel</source>
            <translation>一个像素</translation>
        </message>
        <message>
            <source>row</source>
            <translation>一行</translation>
        </message>
    </context>
    <context>
        <name>convolution</name>
        <message>
            <source>all channels</source>
            <translation>所有通道</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <source>red − green</source>
            <translation>红 − 绿</translation>
        </message>
        <message>
            <source>blue − yellow</source>
            <translation>蓝 − 黄</translation>
        </message>
        <message>
            <source>red</source>
            <translation>红</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <source>green − blue</source>
            <translation>绿 − 蓝</translation>
        </message>
        <message>
            <source>blue − red</source>
            <translation>蓝 − 红</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <source>cyan</source>
            <translation>青</translation>
        </message>
        <message>
            <source>magenta</source>
            <translation>品红</translation>
        </message>
        <message>
            <source>red − cyan</source>
            <translation>红 − 青</translation>
        </message>
        <message>
            <source>green − magenta</source>
            <translation>绿 − 品红</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>负片</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>恒等</translation>
        </message>
        <message>
            <source>box blur</source>
            <translation>均值模糊</translation>
        </message>
        <message>
            <source>Gaussian</source>
            <translation>高斯</translation>
        </message>
        <message>
            <source>sharpen</source>
            <translation>锐化</translation>
        </message>
        <message>
            <source>Sobel x</source>
            <translation>Sobel x</translation>
        </message>
        <message>
            <source>Sobel y</source>
            <translation>Sobel y</translation>
        </message>
        <message>
            <source>Laplacian</source>
            <translation>拉普拉斯</translation>
        </message>
        <message>
            <source>emboss</source>
            <translation>浮雕</translation>
        </message>
        <message>
            <source>The window is brighter on the right than on the left, so the sum is positive.</source>
            <translation>窗口内右边比左边亮，所以和为正。</translation>
        </message>
        <message>
            <source>The window is darker on the right than on the left, so the sum is negative.</source>
            <translation>窗口内右边比左边暗，所以和为负。</translation>
        </message>
        <message>
            <source>The window is as bright on the right as on the left, so the sum is 0.</source>
            <translation>窗口内左右一样亮，所以和为 0。</translation>
        </message>
        <message>
            <source>The window is brighter below than above, so the sum is positive.</source>
            <translation>窗口内下边比上边亮，所以和为正。</translation>
        </message>
        <message>
            <source>The window is darker below than above, so the sum is negative.</source>
            <translation>窗口内下边比上边暗，所以和为负。</translation>
        </message>
        <message>
            <source>The window is as bright below as above, so the sum is 0.</source>
            <translation>窗口内上下一样亮，所以和为 0。</translation>
        </message>
        <message>
            <source>The middle of the window is darker than around it, so the sum is positive.</source>
            <translation>窗口中央比四周暗，所以和为正。</translation>
        </message>
        <message>
            <source>The middle of the window is brighter than around it, so the sum is negative.</source>
            <translation>窗口中央比四周亮，所以和为负。</translation>
        </message>
        <message>
            <source>The middle of the window is as bright as around it, so the sum is 0.</source>
            <translation>窗口中央与四周一样亮，所以和为 0。</translation>
        </message>
        <message numerus="yes">
            <source>%n pixel(s) times as many weights</source>
            <translation>
                <numerusform>%n 个像素乘以同样多的权重</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, added up, make one output pixel.</source>
            <translation>%1，再相加，得到一个输出像素。</translation>
        </message>
        <message>
            <source>Only the middle counts: its red, green and blue are added.</source>
            <translation>只有中央的像素起作用：把它的红、绿、蓝相加。</translation>
        </message>
        <message>
            <source>Only the pixel in the middle counts, so the picture stays as it is.</source>
            <translation>只有中央的像素起作用，所以图像保持不变。</translation>
        </message>
        <message>
            <source>All weights are equal: the sum is the mean of the window.</source>
            <translation>所有权重相等：和就是窗口的平均值。</translation>
        </message>
        <message>
            <source>The weights add up to 1 and fall off from the middle: a smooth mean.</source>
            <translation>权重之和为 1，由中央向外递减：平滑的平均。</translation>
        </message>
        <message>
            <source>What makes the middle differ from its neighbours is added to it.</source>
            <translation>把中央与四周的差别加到中央像素上。</translation>
        </message>
        <message>
            <source>The pixel, plus how much brighter it is at the lower right than at the upper left.</source>
            <translation>像素本身，再加上右下比左上亮多少。</translation>
        </message>
        <message>
            <source>ReLU makes it 0.</source>
            <translation>ReLU 把它变为 0。</translation>
        </message>
        <message>
            <source>Row %1, column %2, product %3 of %4.</source>
            <translation>第 %1 行，第 %2 列，第 %3/%4 个乘积。</translation>
        </message>
        <message>
            <source>%1 × %2 = %3; the sum so far is %4.</source>
            <translation>%1 × %2 = %3；目前的和是 %4。</translation>
        </message>
        <message>
            <source>Nothing made yet.</source>
            <translation>尚未开始。</translation>
        </message>
        <message>
            <source>Row %1.</source>
            <translation>第 %1 行。</translation>
        </message>
        <message numerus="yes">
            <source>The same kernel at %n place(s), side by side, made this row.</source>
            <translation>
                <numerusform>同一个卷积核依次停在 %n 个位置，得到这一行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1, column %2.</source>
            <translation>第 %1 行，第 %2 列。</translation>
        </message>
        <message>
            <source>window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>products</source>
            <translation>乘积</translation>
        </message>
        <message>
            <source>kernel · %1</source>
            <translation>卷积核：%1</translation>
        </message>
        <message>
            <source>The picture was scaled down from %1 × %2 to %3 × %4 pixels.</source>
            <translation>图像已由 %1 × %2 缩小为 %3 × %4 像素。</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <source>fully connected</source>
            <translation>全连接</translation>
        </message>
        <message>
            <source>local</source>
            <translation>局部连接</translation>
        </message>
        <message>
            <source>shared (convolution)</source>
            <translation>权重共享（卷积）</translation>
        </message>
        <message numerus="yes">
            <source>%1 + %2 bias(es)</source>
            <translation>
                <numerusform>%1 + %2 个偏置</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n 列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>weights, %1</source>
            <translation>权重数，%1</translation>
        </message>
        <message>
            <source>Weights (bars: logarithm)</source>
            <translation>权重数（条形为对数）</translation>
        </message>
        <message>
            <source>output value</source>
            <translation>输出值</translation>
        </message>
        <message>
            <source>Size of the output</source>
            <translation>输出大小</translation>
        </message>
        <message>
            <source>input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>input, row %1, column %2</source>
            <translation>输入，第 %1 行，第 %2 列</translation>
        </message>
        <message>
            <source>map %1: %2</source>
            <translation>特征图 %1：%2</translation>
        </message>
        <message>
            <source>output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>%1, row %2, column %3</source>
            <translation>%1，第 %2 行，第 %3 列</translation>
        </message>
        <message>
            <source>Input  %1</source>
            <translation>输入  %1</translation>
        </message>
        <message>
            <source>grey value 0…255</source>
            <translation>灰度值 0…255</translation>
        </message>
        <message>
            <source>red, green, blue 0…255</source>
            <translation>红、绿、蓝 0…255</translation>
        </message>
        <message>
            <source>16 is not divisible by 3</source>
            <translation>16 不能被 3 整除</translation>
        </message>
        <message>
            <source>%1 of %2 made</source>
            <translation>已完成 %1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>Output  %1, %n map(s)</source>
            <translation>
                <numerusform>输出  %1，%n 张特征图</numerusform>
            </translation>
        </message>
        <message>
            <source>Output  %1</source>
            <translation>输出  %1</translation>
        </message>
        <message>
            <source>sum of channel %1</source>
            <translation>通道 %1 的部分和</translation>
        </message>
        <message>
            <source>sum of the products</source>
            <translation>乘积之和</translation>
        </message>
        <message>
            <source>bias</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>加权和</translation>
        </message>
        <message>
            <source>output pixel</source>
            <translation>输出像素</translation>
        </message>
        <message>
            <source>All weights are equal: the sum is the mean of the window, red, green and blue added.</source>
            <translation>所有权重相等：和是窗口的平均值，红、绿、蓝相加。</translation>
        </message>
        <message>
            <source>The weights fall off from the middle: a smooth mean.</source>
            <translation>权重由中央向外递减：平滑的平均。</translation>
        </message>
        <message>
            <source>The window will stop at place after place and make one output pixel at each.</source>
            <translation>窗口将逐个位置停下，每停一次得到一个输出像素。</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Kernel</source>
            <translation>卷积核</translation>
        </message>
        <message>
            <source>what the window's pixels are multiplied by: a well-known kernel, or a square of odd size in numbers, row by row, as in '1,0,-1;2,0,-2;1,0,-1'</source>
            <translation>与窗口内像素相乘的权重：常用卷积核之一，或逐行给出的奇数边长方阵，例如 1,0,-1;2,0,-2;1,0,-1</translation>
        </message>
        <message>
            <source>Kernel size</source>
            <translation>卷积核大小</translation>
        </message>
        <message>
            <source>weights along each side of the kernel; odd. Sharpen, Sobel, Laplacian and emboss compare neighbours and start at 3</source>
            <translation>卷积核的边长，为奇数。锐化、Sobel、拉普拉斯和浮雕要与邻居比较，从 3 开始</translation>
        </message>
        <message>
            <source>Stride</source>
            <translation>步长</translation>
        </message>
        <message>
            <source>how many pixels the window moves from one stop to the next</source>
            <translation>窗口每次移动的像素数</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>Padding</source>
            <translation>填充</translation>
        </message>
        <message>
            <source>zeros around the picture: valid = none, same = as many as make size / stride outputs (rounded up; an odd one goes after), or a number for all sides</source>
            <translation>图像四周补的零：valid 不补；same 补到输出为 大小/步长（向上取整，多出的一个补在后面）；或给出四边各补多少</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>通道</translation>
        </message>
        <message>
            <source>grey: one channel makes one map; rgb: three channels make 16 maps</source>
            <translation>灰度：一个通道得到一张特征图；RGB：三个通道得到 16 张特征图</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>a picture that comes with the program, or your own PNG or JPEG file</source>
            <translation>自带的图像，或自己的 PNG、JPEG 文件</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>激活函数</translation>
        </message>
        <message>
            <source>what is done to each sum; linear leaves it as it is</source>
            <translation>对每个和所做的变换；线性表示不变</translation>
        </message>
        <message>
            <source>Dilation</source>
            <translation>空洞率</translation>
        </message>
        <message>
            <source>distance between the pixels that neighbouring weights look at</source>
            <translation>相邻权重所看的像素之间的距离</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>3: every map sees only one of the colour channels (rgb only)</source>
            <translation>3：每张特征图只看一个颜色通道（仅限 RGB）</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>added to every sum before the activation</source>
            <translation>在激活之前加到每个和上</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <source>the picture's longest side; larger pictures are scaled down to it</source>
            <translation>图像的最长边；更大的图像会缩小到此</translation>
        </message>
        <message>
            <source>One step</source>
            <translation>每一步</translation>
        </message>
        <message>
            <source>what one step makes: one product, one output pixel, or one row of the output</source>
            <translation>每一步完成什么：一个乘积、一个输出像素，或输出的一行</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>nothing in this lesson is random, so every seed gives the same run</source>
            <translation>本课没有随机量，任何种子的结果都相同</translation>
        </message>
    </context>
    <context>
        <name>lessons</name>
        <message>
            <source>Convolution</source>
            <translation>卷积</translation>
        </message>
        <message>
            <source>one kernel slides over a picture; every stop makes one pixel</source>
            <translation>同一个卷积核滑过图像，每停一次得到一个输出像素</translation>
        </message>
    </context>
</TS>
