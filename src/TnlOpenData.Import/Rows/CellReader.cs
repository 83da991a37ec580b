using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;
using TnlOpenData.Text;

namespace TnlOpenData.Import.Rows;

/// <summary>Reads the cells of one column: the type first, then the constraints of the schema. At most one error per cell.</summary>
internal sealed class CellReader(FieldDescriptor descriptor, bool required)
{
    private readonly ColumnType _type = descriptor.Column.Type;
    private readonly Constraints _constraints = descriptor.Constraints;
    private readonly CellInterner _interner = new();

    public string Name => descriptor.Column.Name;

    public bool IsUnique => _constraints.Unique;

    public Cell Read(CsvFile csv, int index, out CellError? error)
    {
        error = null;
        var utf8 = csv.Utf8(index);
        if (utf8.IsEmpty)
        {
            error = required ? new CellError("is empty", "a value in every row") : null;
            return Cell.Empty;
        }

        if (!_interner.FindPrevious(utf8, out var cell) && !_interner.Find(csv.Text(index), out cell))
        {
            var text = csv.Text(index).ToString();
            error = Check(text, out cell);
            if (error is not null)
            {
                return Cell.Empty;
            }

            _interner.Add(text, cell);
        }

        _interner.SetPrevious(utf8, cell);
        return cell;
    }

    private CellError? Check(string written, out Cell cell)
    {
        // Line breaks in quoted cells do not depend on the line ends of the file.
        var text = written.Replace("\r\n", "\n", StringComparison.Ordinal);
        return CellText.Parse(_type, text, out cell)
            ?? CheckChoice(text)
            ?? CheckLength(text)
            ?? CheckRange(cell, text)
            ?? CheckPattern(text)
            ?? CheckUri(text);
    }

    private CellError? CheckChoice(string text)
    {
        if (_constraints.Enum.Count == 0 || _constraints.Enum.Contains(text, StringComparer.Ordinal))
        {
            return null;
        }

        var suggestion = Nearest.To(text, _constraints.Enum) is { } near ? $" (did you mean \"{near}\"?)" : "";
        return new CellError(
            $"{DisplayText.Quote(text)} is not an allowed value", $"one of {DisplayText.List(_constraints.Enum)}{suggestion}");
    }

    private CellError? CheckLength(string text)
    {
        if (text.Length < _constraints.MinLength)
        {
            return new($"{DisplayText.Quote(text)} is too short", $"{_constraints.MinLength} characters at least");
        }

        return text.Length > _constraints.MaxLength
            ? new($"{DisplayText.Quote(text)} is too long", $"{_constraints.MaxLength} characters at most")
            : null;
    }

    private CellError? CheckRange(in Cell cell, string text)
    {
        var value = cell.Kind == CellKind.Number ? cell.Number : cell.Integer;
        if (_constraints.Minimum is { } minimum && value < minimum.Value)
        {
            return new($"{DisplayText.Escape(text)} is too small", $"{minimum.Text} at least");
        }

        return _constraints.Maximum is { } maximum && value > maximum.Value
            ? new($"{DisplayText.Escape(text)} is too great", $"{maximum.Text} at most")
            : null;
    }

    private CellError? CheckPattern(string text)
    {
        return _constraints.Regex is { } regex && !regex.IsMatch(text) ? PatternError(text) : null;
    }

    private CellError PatternError(string text) => new(
        $"{DisplayText.Quote(text)} does not match {DisplayText.Escape(_constraints.Pattern!)}",
        descriptor.Example is null ? "a value that does" : $"a value like {DisplayText.Quote(descriptor.Example)}");

    private CellError? CheckUri(string text)
    {
        var isValid = !descriptor.IsUri ||
            (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0);
        return isValid ? null : new($"{DisplayText.Quote(text)} is not a web address", "an absolute http or https address");
    }
}
