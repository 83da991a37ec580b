using System.Buffers;
using System.IO.Pipelines;

namespace TnlOpenData.Web.Connections;

/// <summary>
/// The input of a connection. It passes everything on, and remembers whether what is still to be read begins as a HEAD request: the server
/// does not tell the method of a request whose first line it cannot read.
/// </summary>
internal sealed class RefusalReader(PipeReader input) : PipeReader
{
    public bool IsHead { get; private set; }

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        Seen(await input.ReadAsync(cancellationToken));

    public override bool TryRead(out ReadResult result)
    {
        if (!input.TryRead(out result))
        {
            return false;
        }

        Seen(result);
        return true;
    }

    public override void AdvanceTo(SequencePosition consumed) => input.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => input.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => input.CancelPendingRead();

    public override void Complete(Exception? exception = null) => input.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => input.CompleteAsync(exception);

    private ReadResult Seen(ReadResult result)
    {
        IsHead = result.Buffer.FirstSpan.StartsWith("HEAD "u8);
        return result;
    }
}
