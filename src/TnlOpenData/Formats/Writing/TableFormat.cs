using System.Buffers;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Writing;

/// <summary>Writes the rows of any page as one file format.</summary>
public abstract class TableFormat
{
    /// <summary>The file extension, and the value of <c>format=</c>: <c>csv</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Without parameters, as in an <c>Accept</c> header.</summary>
    public abstract string MediaType { get; }

    /// <summary>A text format declares its charset; a binary one has none.</summary>
    public virtual bool IsText => true;

    public string ContentType => IsText ? $"{MediaType}; charset=utf-8" : MediaType;

    /// <summary>Whether columns without a flat form (links) are left out.</summary>
    public abstract bool IsFlat { get; }

    public abstract void Write(IBufferWriter<byte> output, ResultPage page, ExportContext context);
}

/// <summary>The addresses that a format writes into its output.</summary>
/// <param name="LinkBase">The prefix of the path of a link: the absolute address of the API version.</param>
/// <param name="Address">The absolute address that returns this answer again.</param>
public sealed record ExportContext(string LinkBase, string Address);

internal static class FlatPage
{
    /// <summary>The positions of the columns that have a flat form.</summary>
    public static int[] FlatColumns(this ResultPage page) =>
        [.. Enumerable.Range(0, page.Columns.Count).Where(i => page.Columns[i].IsFlat)];
}
