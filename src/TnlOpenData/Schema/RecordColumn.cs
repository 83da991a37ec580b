using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using System.Reflection;

namespace TnlOpenData.Schema;

/// <summary>A column that is a property of a record: read as a cell, or set while a row is built.</summary>
/// <param name="Column">Name, type and read access.</param>
/// <param name="Property">The name of the property of the record.</param>
/// <param name="Set">Sets the property of a row from a cell of the type of the column.</param>
public sealed record RecordColumn<T>(Column<T> Column, string Property, Action<T, Cell> Set) where T : class
{
    /// <summary>Columns of digits that are names, not numbers: every format keeps them as text, with their leading zeros.</summary>
    private static readonly string[] Codes =
    [
        "siren", "insee_code", "departement_code", "region_code", "epci_siren", "ept_siren", "insee_code_today", "seat_insee_code",
        "largest_member_insee_code", "departements.code", "regions.code",
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    public static RecordColumn<T> For(string table, PropertyInfo property)
    {
        var name = property.GetCustomAttribute<ColumnAttribute>()?.Name ?? Table.SnakeCase(property.Name);
        return property.PropertyType switch
        {
            var t when t == typeof(string) => Of<string?>(IsCode(table, name) ? ColumnType.Code : ColumnType.Text, Cell.Of, c => c.Text),
            var t when t == typeof(int) => Of<int>(ColumnType.Integer, v => Cell.Of(v), c => (int)c.Integer),
            var t when t == typeof(int?) => Of<int?>(ColumnType.Integer, Cell.Of, c => c.IsEmpty ? null : (int)c.Integer),
            var t when t == typeof(bool) => Of<bool>(ColumnType.Boolean, v => Cell.Of(v), c => c.Boolean),
            var t when t == typeof(bool?) => Of<bool?>(ColumnType.Boolean, Cell.Of, c => c.IsEmpty ? null : c.Boolean),
            var t when t == typeof(double?) => Of<double?>(ColumnType.Number, Cell.Of, c => c.IsEmpty ? null : c.Number),
            var t when t == typeof(decimal) => Of<decimal>(ColumnType.Number, v => Cell.Of((double)v), c => (decimal)c.Number),
            var t when t == typeof(decimal?) =>
                Of<decimal?>(ColumnType.Number, v => Cell.Of((double?)v), c => c.IsEmpty ? null : (decimal)c.Number),
            var t when t == typeof(DateTimeOffset) => Of(ColumnType.Text, IsoText, IsoInstant),
            var t when t == typeof(DateOnly?) => Of<DateOnly?>(ColumnType.Date, Cell.Of, c => c.IsEmpty ? null : c.Date),
            var t when t == typeof(IReadOnlyList<string>) =>
                Of<IReadOnlyList<string>>(ColumnType.List, Cell.Of, c => c.IsEmpty ? [] : c.List),
            var other => throw new NotSupportedException($"{typeof(T).Name}.{property.Name}: no column type for {other.Name}."),
        };

        RecordColumn<T> Of<TValue>(ColumnType type, Func<TValue, Cell> toCell, Func<Cell, TValue> fromCell)
        {
            var get = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
            var set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();
            var column = new Column<T>(name, type, row => toCell(get(row)))
            {
                DescribedBy = $"{table}.{name}",
                CanBeEmpty = Nullability.Create(property).ReadState == NullabilityState.Nullable,
            };
            return new(column, property.Name, (row, cell) => set(row, fromCell(cell)));
        }
    }

    private static bool IsCode(string table, string column) => Codes.Contains(column) || Codes.Contains($"{table}.{column}");

    private static Cell IsoText(DateTimeOffset instant) => Cell.Of(instant.ToString("O", CultureInfo.InvariantCulture));

    private static DateTimeOffset IsoInstant(Cell cell) => DateTimeOffset.ParseExact(cell.Text!, "O", CultureInfo.InvariantCulture);
}
