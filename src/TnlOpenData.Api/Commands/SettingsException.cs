namespace TnlOpenData.Api.Commands;

/// <summary>A setting cannot be used. The message is a sentence that names it.</summary>
internal sealed class SettingsException(string message) : Exception(message);
