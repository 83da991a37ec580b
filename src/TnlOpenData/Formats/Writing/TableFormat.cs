using System.Buffers;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Writing;

/// <summary>One way to write the rows of any page.</summary>
public abstract class TableFormat
{
    /// <summary>The word in <c>.csv</c> and in <c>format=csv</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Without parameters, as clients ask for it.</summary>
    public abstract string MediaType { get; }

    /// <summary>Text says its charset; a file of bytes has none.</summary>
    public virtual bool IsText => true;

    public string ContentType => IsText ? $"{MediaType}; charset=utf-8" : MediaType;

    /// <summary>Columns without a flat form (links) are left out.</summary>
    public abstract bool IsFlat { get; }

    public abstract void Write(IBufferWriter<byte> output, Page page, ExportContext context);
}

/// <summary>Where an answer stands: what formats that are kept as files say of themselves.</summary>
/// <param name="LinkBase">What stands before the path of a link: the absolute address of the API version.</param>
/// <param name="Address">The absolute address that gives this answer again.</param>
public sealed record ExportContext(string LinkBase, string Address);

internal static class FlatPage
{
    /// <summary>The positions of the columns that have a flat form.</summary>
    public static int[] FlatColumns(this Page page) => [.. Enumerable.Range(0, page.Columns.Count).Where(i => page.Columns[i].IsFlat)];
}
