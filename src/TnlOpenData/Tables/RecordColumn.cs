using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using System.Reflection;

namespace TnlOpenData.Tables;

/// <summary>A column that is a property of a record: read it as a cell, or set it while a row is being built.</summary>
public sealed record RecordColumn<T>(Column<T> Column, Action<T, Cell> Set) where T : class
{
    /// <summary>Columns whose digits are names: they stay text in every format and keep their zeros.</summary>
    private static readonly string[] Codes = ["siren", "insee_code", "departement_code", "region_code", "epci_siren"];

    private static readonly NullabilityInfoContext Nullability = new();

    public static RecordColumn<T> For(string table, PropertyInfo property)
    {
        var name = property.GetCustomAttribute<ColumnAttribute>()?.Name ?? Table.SnakeCase(property.Name);
        var type = property.PropertyType;
        return
            type == typeof(string) ? Of<string?>(ColumnType.Text, Cell.Of, c => c.Text) :
            type == typeof(int) ? Of<int>(ColumnType.Integer, v => Cell.Of(v), c => (int)c.Integer) :
            type == typeof(int?) ? Of<int?>(ColumnType.Integer, Cell.Of, c => c.IsEmpty ? null : (int)c.Integer) :
            type == typeof(bool) ? Of<bool>(ColumnType.Boolean, v => Cell.Of(v), c => c.Boolean) :
            type == typeof(bool?) ? Of<bool?>(ColumnType.Boolean, Cell.Of, c => c.IsEmpty ? null : c.Boolean) :
            type == typeof(double?) ? Of<double?>(ColumnType.Number, Cell.Of, c => c.IsEmpty ? null : c.Number) :
            type == typeof(decimal) ? Of<decimal>(ColumnType.Number, v => Cell.Of((double)v), c => (decimal)c.Number) :
            type == typeof(decimal?) ? Of<decimal?>(ColumnType.Number, v => Cell.Of((double?)v), c => c.IsEmpty ? null : (decimal)c.Number) :
            type == typeof(DateTimeOffset) ? Of<DateTimeOffset>(ColumnType.Text, v => Cell.Of(v.ToString("O", CultureInfo.InvariantCulture)), c => DateTimeOffset.ParseExact(c.Text!, "O", CultureInfo.InvariantCulture)) :
            type == typeof(DateOnly?) ? Of<DateOnly?>(ColumnType.Date, Cell.Of, c => c.IsEmpty ? null : c.Date) :
            type == typeof(IReadOnlyList<string>) ? Of<IReadOnlyList<string>>(ColumnType.List, Cell.Of, c => c.IsEmpty ? [] : c.List) :
            throw new NotSupportedException($"{typeof(T).Name}.{property.Name}: no column type for {type.Name}.");

        RecordColumn<T> Of<TValue>(ColumnType columnType, Func<TValue, Cell> toCell, Func<Cell, TValue> fromCell)
        {
            var get = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
            var set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();
            var isCode = columnType == ColumnType.Text && Codes.Contains(name);
            return new(
                new Column<T>(name, isCode ? ColumnType.Code : columnType, row => toCell(get(row)))
                {
                    DescribedBy = $"{table}.{name}",
                    CanBeEmpty = Nullability.Create(property).ReadState == NullabilityState.Nullable,
                },
                (row, cell) => set(row, fromCell(cell)));
        }
    }
}
