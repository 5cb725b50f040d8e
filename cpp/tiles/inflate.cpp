// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "inflate.h"

#include <algorithm>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int AnyHeader = 15 + 32; // the largest window; gzip or zlib, as the bytes say

bool isPacked(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return false;
    const auto first = uchar(bytes[0]);
    const auto second = uchar(bytes[1]);
    const bool gzip = first == 0x1f && second == 0x8b;
    const bool zlib = first == 0x78 && (first * 256 + second) % 31 == 0;
    return gzip || zlib;
}

class Inflater {
public:
    explicit Inflater(QByteArrayView bytes)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = uInt(bytes.size());
        m_ready = inflateInit2(&m_stream, AnyHeader) == Z_OK;
    }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    [[nodiscard]] tl::expected<QByteArray, QString> run(qsizetype most)
    {
        if (!m_ready)
            return tl::unexpected(u"no memory to unpack"_s);
        QByteArray out(std::min<qsizetype>(most, std::max<qsizetype>(4096, qsizetype(m_stream.avail_in) * 4)),
            Qt::Uninitialized);
        qsizetype done = 0;
        while (true) {
            m_stream.next_out = reinterpret_cast<Bytef *>(out.data() + done);
            m_stream.avail_out = uInt(out.size() - done);
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            done = out.size() - qsizetype(m_stream.avail_out);
            if (code == Z_STREAM_END) {
                out.truncate(done);
                return out;
            }
            if (code != Z_OK && code != Z_BUF_ERROR)
                return tl::unexpected(u"damaged compression"_s);
            if (done < out.size())
                return tl::unexpected(u"compression that ends too early"_s);
            if (out.size() >= most)
                return tl::unexpected(u"more than %1 bytes when unpacked"_s.arg(most));
            out.resize(std::min(most, out.size() * 2));
        }
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

tl::expected<QByteArray, QString> inflated(QByteArrayView bytes, qsizetype most)
{
    if (isPacked(bytes))
        return Inflater(bytes).run(most);
    if (bytes.size() > most)
        return tl::unexpected(u"more than %1 bytes"_s.arg(most));
    return bytes.toByteArray();
}
