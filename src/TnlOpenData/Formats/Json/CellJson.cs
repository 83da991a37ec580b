using System.Text.Encodings.Web;
using System.Text.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Json;

/// <summary>Cells and rows as JSON: an empty cell is <c>null</c>, codes are strings, links are absolute.</summary>
public static class CellJson
{
    /// <summary>Accents are not escaped: people read the answers too, and the charset is always declared as UTF-8.</summary>
    public static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static void WriteRow(Utf8JsonWriter json, ResultPage page, int row, string linkBase)
    {
        json.WriteStartObject();
        for (var column = 0; column < page.Columns.Count; column++)
        {
            WriteColumn(json, page, row, column, linkBase);
        }

        json.WriteEndObject();
    }

    /// <summary>A longitude or a latitude, always with a decimal.</summary>
    public static void WriteCoordinate(Utf8JsonWriter json, double degrees) =>
        json.WriteRawValue(CoordinateText.Of(degrees), skipInputValidation: true);

    internal static void WriteColumn(Utf8JsonWriter json, ResultPage page, int row, int column, string linkBase)
    {
        var cell = page.Read(row, column);
        json.WritePropertyName(page.Columns[column].Name);
        if (page.Columns[column].IsCoordinate && cell.Kind == CellKind.Number)
        {
            WriteCoordinate(json, cell.Number);
            return;
        }

        Write(json, cell, linkBase);
    }

    public static void Write(Utf8JsonWriter json, in Cell cell, string linkBase)
    {
        switch (cell.Kind)
        {
            case CellKind.Empty:
                json.WriteNullValue();
                break;
            case CellKind.Integer:
                json.WriteNumberValue(cell.Integer);
                break;
            case CellKind.Number:
                json.WriteNumberValue(cell.Number);
                break;
            case CellKind.Boolean:
                json.WriteBooleanValue(cell.Boolean);
                break;
            case CellKind.List:
                json.WriteStartArray();
                foreach (var item in cell.List)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            case CellKind.Link:
                json.WriteStringValue(linkBase + cell.Text);
                break;
            case CellKind.Tree:
                WriteTree(json, cell.Tree, linkBase);
                break;
            default:
                json.WriteStringValue(cell.Plain);
                break;
        }
    }

    public static void WriteFields(Utf8JsonWriter json, IEnumerable<Field> fields, string linkBase)
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            json.WritePropertyName(name);
            Write(json, value, linkBase);
        }

        json.WriteEndObject();
    }

    private static void WriteTree(Utf8JsonWriter json, object? tree, string linkBase)
    {
        if (tree is Field[] fields)
        {
            WriteFields(json, fields, linkBase);
            return;
        }

        json.WriteStartArray();
        foreach (var item in (IReadOnlyList<Field[]>)tree!)
        {
            WriteFields(json, item, linkBase);
        }

        json.WriteEndArray();
    }
}
