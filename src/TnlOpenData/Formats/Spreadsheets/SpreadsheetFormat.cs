using System.Buffers;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>
/// A workbook: the rows, then a sheet that says where they come from. Types are kept: text and codes are text, whatever they
/// begin with, so that <c>05</c> keeps its zero and <c>=1+1</c> never runs. The same page gives the same bytes.
/// </summary>
public abstract class SpreadsheetFormat : TableFormat
{
    public sealed override bool IsText => false;

    public sealed override bool IsFlat => true;

    public sealed override void Write(IBufferWriter<byte> output, Page page, Origin origin)
    {
        using var file = new MemoryStream();
        using (var parts = new PartWriter(file))
        {
            Write(parts, page.Snapshot.Release, [.. DataSheet.Of(page), SourceSheet.Of(page, origin)]);
        }

        output.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private protected abstract void Write(PartWriter parts, Release release, IReadOnlyList<Sheet> sheets);
}
