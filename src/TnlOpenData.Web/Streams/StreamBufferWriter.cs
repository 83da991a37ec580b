using System.Buffers;

namespace TnlOpenData.Web.Streams;

/// <summary>A buffer writer that flushes to a stream in pieces of 128 KiB, so that the largest body needs one small buffer.</summary>
public sealed class StreamBufferWriter(Stream target) : IBufferWriter<byte>, IDisposable
{
    private const int PieceSize = 128 * 1024;

    private byte[] _piece = ArrayPool<byte>.Shared.Rent(PieceSize);
    private int _written;

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _piece.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _piece.AsSpan(_written);
    }

    public void Flush()
    {
        target.Write(_piece, 0, _written);
        _written = 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_piece);

    private void Reserve(int sizeHint)
    {
        if (_piece.Length - _written >= Math.Max(sizeHint, 1024))
        {
            return;
        }

        Flush();
        if (_piece.Length < sizeHint)
        {
            ArrayPool<byte>.Shared.Return(_piece);
            _piece = ArrayPool<byte>.Shared.Rent(sizeHint);
        }
    }
}
