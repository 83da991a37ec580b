using System.Buffers;
using System.IO.Pipelines;

namespace TnlOpenData.Web.Connections;

/// <summary>
/// The output of a connection. It passes everything on, until the server refuses a request that it could not read: then it sends the
/// refusal, once, in place of the empty response that the server writes before it closes the connection.
/// </summary>
internal sealed class RefusalWriter(PipeWriter output) : PipeWriter
{
    private byte[]? _refusal;
    private byte[] _dropped = [];
    private bool _isSent;

    public override bool CanGetUnflushedBytes => output.CanGetUnflushedBytes;

    public override long UnflushedBytes => output.UnflushedBytes;

    /// <summary>From now on nothing is sent but this.</summary>
    public void SendInstead(byte[] refusal) => _refusal ??= refusal;

    public override void Advance(int bytes)
    {
        if (_refusal is null)
        {
            output.Advance(bytes);
        }
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => _refusal is null ? output.GetMemory(sizeHint) : Dropped(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _refusal is null ? output.GetSpan(sizeHint) : Dropped(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        if (_refusal is not null && !_isSent)
        {
            _isSent = true;
            output.Write(_refusal);
        }

        return output.FlushAsync(cancellationToken);
    }

    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default) =>
        _refusal is null ? output.WriteAsync(source, cancellationToken) : FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => output.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => output.CompleteAsync(exception);

    private byte[] Dropped(int sizeHint)
    {
        if (_dropped.Length < Math.Max(sizeHint, 1))
        {
            _dropped = new byte[Math.Max(sizeHint, 4096)];
        }

        return _dropped;
    }
}
