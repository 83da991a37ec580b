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

/// <summary>A format that is written row by row, so that a long list can be sent while it is being written.</summary>
public abstract class SteppedFormat : TableFormat
{
    /// <summary>The number of rows in a step.</summary>
    public const int RowsPerStep = 64;

    public sealed override void Write(IBufferWriter<byte> output, ResultPage page, ExportContext context) =>
        Steps.Run(WriteSteps(output, page, context));

    /// <summary>
    /// Writes the same as <see cref="Write"/> as it is enumerated. Between two steps the writer holds no memory of the output, whose bytes
    /// can be sent.
    /// </summary>
    /// <returns>The number of the row before which each step ends.</returns>
    public abstract IEnumerable<int> WriteSteps(IBufferWriter<byte> output, ResultPage page, ExportContext context);
}

/// <summary>Work that can stop between its steps.</summary>
public static class Steps
{
    /// <summary>Runs all steps without a stop.</summary>
    public static void Run(IEnumerable<int> steps)
    {
        using var each = steps.GetEnumerator();
        while (each.MoveNext())
        {
        }
    }

    /// <summary>True before a row that begins a new step.</summary>
    public static bool Begins(int row) => row > 0 && row % SteppedFormat.RowsPerStep == 0;
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
