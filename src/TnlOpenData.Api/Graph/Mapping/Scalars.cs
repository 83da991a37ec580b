using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace TnlOpenData.Api.Graph.Mapping;

/// <summary>The scalar <c>Date</c>: a day as in ISO 8601, <c>2018-12-04</c>.</summary>
internal sealed class DateScalar : ScalarGraphType
{
    public DateScalar()
    {
        Name = "Date";
        Description = "Un jour, au format AAAA-MM-JJ (ISO 8601).";
    }

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => ThrowValueConversionError(value),
    };

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ParseValue((string)text.Value),
        _ => ThrowLiteralConversionError(value),
    };

    public override object? Serialize(object? value) =>
        value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}

/// <summary>The scalar <c>Float</c>. A decimal is written with its digits, so that a coordinate has a decimal (<c>1.0</c>).</summary>
public sealed class FloatScalar : FloatGraphType
{
    public FloatScalar() => Name = "Float";

    public override object? Serialize(object? value) => value is decimal ? value : base.Serialize(value);
}

/// <summary>The scalar <c>Siren</c>: the nine digits of a French organisation, as text because of leading zeros.</summary>
internal sealed class SirenScalar : ScalarGraphType
{
    private const int Length = 9;

    public SirenScalar()
    {
        Name = "Siren";
        Description = "Le numéro SIREN d’un organisme : neuf chiffres, en texte.";
    }

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string { Length: Length } text when text.All(char.IsAsciiDigit) => text,
        _ => ThrowValueConversionError(value),
    };

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ParseValue((string)text.Value),
        _ => ThrowLiteralConversionError(value),
    };

    public override object? Serialize(object? value) => value;
}
