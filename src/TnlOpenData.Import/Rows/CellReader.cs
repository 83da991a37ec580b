using System.Text.RegularExpressions;
using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;
using Nearest = TnlOpenData.Snapshots.Nearest;

namespace TnlOpenData.Import.Rows;

/// <summary>Reads the cells of one column: the type first, then what the schema asks of the value. One fault for one cell.</summary>
internal sealed class CellReader(FieldDescriptor descriptor, bool required)
{
    private readonly ColumnType type = descriptor.Column.Type;
    private readonly Constraints constraints = descriptor.Constraints;
    private readonly CellMemo memo = new();
    private readonly LastCell last = new();
    private bool isPatternGivenUp;

    public string Name => descriptor.Column.Name;

    public bool IsUnique => constraints.Unique;

    public Cell Read(CsvFile csv, int index, out Fault? fault)
    {
        fault = null;
        var utf8 = csv.Utf8(index);
        if (utf8.IsEmpty)
        {
            fault = required ? new Fault("is empty", "a value in every row") : null;
            return Cell.Empty;
        }

        if (!last.Is(utf8, out var cell) && !memo.Find(csv.Text(index), out cell))
        {
            var text = csv.Text(index).ToString();
            if (Check(text, out cell) is { } found)
            {
                fault = found;
                return Cell.Empty;
            }

            memo.Keep(text, cell);
        }

        last.Keep(utf8, cell);
        return cell;
    }

    private Fault? Check(string written, out Cell cell)
    {
        cell = Cell.Empty;
        // A quoted line break counts as one whatever the line ends of the file.
        var text = written.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (CleanText.Check(text) is { } unclean)
        {
            return unclean;
        }

        if (TypedText.Parse(type, text) is not { } typed)
        {
            return TypedText.Refused(type, text);
        }

        cell = typed;
        return (type == ColumnType.List ? ListText.Check(typed.List) : null) ?? Choice(text) ?? Length(text) ?? Range(typed, text) ?? Pattern(text) ?? Uri(text);
    }

    private Fault? Choice(string text)
    {
        if (constraints.Enum.Count == 0 || constraints.Enum.Contains(text, StringComparer.Ordinal))
        {
            return null;
        }

        var meant = Nearest.To(text, constraints.Enum) is { } near ? $" (did you mean \"{near}\"?)" : "";
        return new Fault($"{DisplayText.Quote(text)} is not an allowed value", $"one of {DisplayText.List(constraints.Enum)}{meant}");
    }

    private Fault? Length(string text) =>
        text.Length < constraints.MinLength ? new($"{DisplayText.Quote(text)} is too short", $"{constraints.MinLength} characters at least") :
        text.Length > constraints.MaxLength ? new($"{DisplayText.Quote(text)} is too long", $"{constraints.MaxLength} characters at most") :
        null;

    private Fault? Range(in Cell cell, string text)
    {
        var value = cell.Kind == CellKind.Number ? cell.Number : cell.Integer;
        return
            value < constraints.Minimum?.Value ? new($"{DisplayText.Escape(text)} is too small", $"{constraints.Minimum!.Text} at least") :
            value > constraints.Maximum?.Value ? new($"{DisplayText.Escape(text)} is too great", $"{constraints.Maximum!.Text} at most") :
            null;
    }

    private Fault? Pattern(string text)
    {
        try
        {
            return constraints.Regex is null || isPatternGivenUp || constraints.Regex.IsMatch(text)
                ? null
                : new($"{DisplayText.Quote(text)} does not match {DisplayText.Escape(constraints.Pattern!)}", descriptor.Example is { } example ? $"a value like {DisplayText.Quote(example)}" : "a value that does");
        }
        catch (RegexMatchTimeoutException)
        {
            // Once is enough: a long file would take a day.
            isPatternGivenUp = true;
            return new($"{DisplayText.Quote(text)} could not be matched with {DisplayText.Escape(constraints.Pattern!)} in time", "a simpler pattern");
        }
    }

    private Fault? Uri(string text) =>
        !descriptor.IsUri || (System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0)
            ? null
            : new($"{DisplayText.Quote(text)} is not a web address", "an absolute http or https address");
}
