using System.Text.Json;
using GraphQL;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>
/// Variables from JSON. JSON has one kind of number: <c>1.0</c> and <c>1e2</c> are whole, so <c>Int</c> takes them, as the
/// specification says of numbers with an empty fraction.
/// </summary>
internal static class JsonVariables
{
    /// <param name="json">An object, or null.</param>
    /// <exception cref="InvalidOperationException">A text has a lone surrogate.</exception>
    public static Inputs Of(JsonElement json) => json.ValueKind == JsonValueKind.Null ? Inputs.Empty : new Inputs(Members(json));

    private static Dictionary<string, object?> Members(JsonElement json)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            members[member.Name] = Value(member.Value);
        }

        return members;
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Members(json),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => Number(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object Number(JsonElement json)
    {
        if (json.TryGetInt32(out var whole))
        {
            return whole;
        }

        var number = json.GetDouble();
        if (double.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }

        return number;
    }
}
